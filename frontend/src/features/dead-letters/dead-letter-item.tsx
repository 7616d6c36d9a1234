import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { DeadLetter } from '@/shared/api/contract';
import { RichWords } from '@/shared/language/rich-words';
import { useWords } from '@/shared/language/words';
import { ErrorNote } from '@/shared/ui/error-note';
import { TimeAgo } from '@/shared/ui/time-ago';
import { useDeed } from './dead-letter-queries';

interface DeadLetterItemProps {
  service: string;
  letter: DeadLetter;
}

/** One event that did not take effect; giving it up asks twice, as nobody can bring it back. */
export function DeadLetterItem({ service, letter }: DeadLetterItemProps) {
  const t = useWords();
  const [sure, setSure] = useState(false);
  const deed = useDeed(service, letter.id);
  const dead = letter.state === 'DEAD';
  return (
    <Box component="li">
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Chip
          size="small"
          color={dead ? 'error' : 'default'}
          label={dead ? t('dead-letters.dead') : t('dead-letters.waiting')}
        />
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          <bdi>
            {letter.topic} · {letter.key}
          </bdi>
        </Typography>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          <RichWords
            of="dead-letters.since"
            values={{ attempts: letter.attempts }}
            parts={{ time: <TimeAgo at={letter.parkedAt} /> }}
          />
        </Typography>
      </Stack>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere', my: 0.5 }}>
        {letter.reason}
      </Typography>
      <Stack direction="row" spacing={1}>
        <Button
          size="small"
          variant="outlined"
          disabled={deed.isPending}
          onClick={() => {
            deed.mutate('retry');
          }}
        >
          {t('dead-letters.retry')}
        </Button>
        {dead && (
          <Button
            size="small"
            color="error"
            disabled={deed.isPending}
            onClick={() => {
              if (sure) deed.mutate('discard');
              setSure(!sure);
            }}
          >
            {sure ? t('dead-letters.discard.sure') : t('dead-letters.discard')}
          </Button>
        )}
      </Stack>
      {deed.error && <ErrorNote error={deed.error} />}
    </Box>
  );
}
