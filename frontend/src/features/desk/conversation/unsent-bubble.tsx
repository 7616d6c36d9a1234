import AccessTimeRounded from '@mui/icons-material/AccessTimeRounded';
import ErrorOutlineRounded from '@mui/icons-material/ErrorOutlineRounded';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { t, useWords } from '@/shared/language/words';
import type { Unsent } from '@/shared/outbox/entries';
import { Bubble } from './bubble';

interface UnsentBubbleProps {
  unsent: Unsent;
  onSend: () => void;
  onDiscard: () => void;
}

function wordsOf({ phase, problem }: Unsent): string {
  const why = problem ?? '';
  if (phase === 'asks') return t('desk.unsent.asks');
  if (phase === 'refused') return t('desk.unsent.failed', { why });
  return phase === 'trying' ? t('desk.unsent.trying', { why }) : t('desk.unsent.sending');
}

/** A reply that is on its way to the server, or did not get there. */
export function UnsentBubble({ unsent, onSend, onDiscard }: UnsentBubbleProps) {
  useWords();
  const { draft } = unsent.reply;
  const failed = unsent.phase === 'refused' || unsent.phase === 'asks';
  const stuck = failed || unsent.phase === 'trying';
  const Icon = failed ? ErrorOutlineRounded : AccessTimeRounded;
  return (
    <Bubble
      voice={draft.internal ? 'note' : 'agent'}
      author={t('desk.you')}
      at={draft.at}
      text={draft.message}
      failed={failed}
    >
      {draft.fileNames.length > 0 && (
        <Typography variant="caption" component="div">
          {draft.fileNames.join(', ')}
        </Typography>
      )}
      <Stack
        direction="row"
        spacing={0.5}
        role={stuck ? 'alert' : 'status'}
        sx={{ alignItems: 'center', color: failed ? 'error.main' : 'inherit' }}
      >
        <Icon aria-hidden sx={{ fontSize: 16 }} />
        <Typography variant="caption">{wordsOf(unsent)}</Typography>
      </Stack>
      {stuck && (
        <Stack direction="row" spacing={1}>
          <Button size="small" onClick={onSend}>
            {t(unsent.phase === 'asks' ? 'desk.held.now' : 'desk.unsent.again')}
          </Button>
          <Button size="small" color="error" onClick={onDiscard}>
            {t('desk.unsent.discard')}
          </Button>
        </Stack>
      )}
    </Bubble>
  );
}
