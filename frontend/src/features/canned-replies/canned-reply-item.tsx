import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { CannedReply } from '@/shared/api/contract';
import { useWords } from '@/shared/language/words';
import { useMayAct } from '@/shared/session/session';
import { ErrorNote } from '@/shared/ui/error-note';
import { FormattedMessage } from '@/shared/whatsapp/formatted-message';
import { CannedReplyForm } from './canned-reply-form';
import { useRemoveCannedReply } from './canned-reply-queries';

/** One canned reply, to be changed or removed; removing asks twice. */
export function CannedReplyItem({ canned }: { canned: CannedReply }) {
  const t = useWords();
  const mayAct = useMayAct();
  const [writing, setWriting] = useState(false);
  const [sure, setSure] = useState(false);
  const remove = useRemoveCannedReply(canned.id);

  if (writing) {
    return (
      <li>
        <CannedReplyForm
          of={canned}
          onDone={() => {
            setWriting(false);
          }}
        />
      </li>
    );
  }
  return (
    <Box component="li" aria-label={canned.title}>
      <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>
        {canned.title}
      </Typography>
      <FormattedMessage>{canned.body}</FormattedMessage>
      {mayAct && (
        <Stack direction="row" spacing={1} sx={{ mt: 0.5 }}>
          <Button
            size="small"
            onClick={() => {
              setWriting(true);
            }}
          >
            {t('canned.change')}
          </Button>
          <Button
            size="small"
            color="error"
            loading={remove.isPending}
            onClick={() => {
              if (sure) remove.mutate();
              setSure(!sure);
            }}
          >
            {sure ? t('canned.remove.sure') : t('canned.remove')}
          </Button>
        </Stack>
      )}
      {remove.error && <ErrorNote error={remove.error} />}
    </Box>
  );
}
