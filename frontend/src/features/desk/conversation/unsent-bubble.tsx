import AccessTimeRounded from '@mui/icons-material/AccessTimeRounded';
import ErrorOutlineRounded from '@mui/icons-material/ErrorOutlineRounded';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { sentenceOf } from '@/shared/api/problem';
import { useWords } from '@/shared/language/words';
import { Bubble } from './bubble';
import type { Unsent } from './use-add-reply';

interface UnsentBubbleProps {
  unsent: Unsent;
  onRetry: () => void;
  onDiscard: () => void;
}

/** A reply that is on its way to the server, or did not get there. */
export function UnsentBubble({ unsent, onRetry, onDiscard }: UnsentBubbleProps) {
  const t = useWords();
  const { draft, error, paused } = unsent;
  const Icon = error ? ErrorOutlineRounded : AccessTimeRounded;
  const words = error
    ? t('desk.unsent.failed', { why: sentenceOf(error) })
    : paused
      ? t('desk.unsent.paused')
      : t('desk.unsent.sending');
  return (
    <Bubble
      voice={draft.internal ? 'note' : 'agent'}
      author={t('desk.you')}
      at={draft.at}
      text={draft.message}
      failed={error !== null}
    >
      {draft.fileNames.length > 0 && (
        <Typography variant="caption" component="div">
          {draft.fileNames.join(', ')}
        </Typography>
      )}
      <Stack
        direction="row"
        spacing={0.5}
        role={error ? 'alert' : 'status'}
        sx={{ alignItems: 'center', color: error ? 'error.main' : 'inherit' }}
      >
        <Icon aria-hidden sx={{ fontSize: 16 }} />
        <Typography variant="caption">{words}</Typography>
      </Stack>
      {error && (
        <Stack direction="row" spacing={1}>
          <Button size="small" onClick={onRetry}>
            {t('desk.unsent.again')}
          </Button>
          <Button size="small" color="error" onClick={onDiscard}>
            {t('desk.unsent.discard')}
          </Button>
        </Stack>
      )}
    </Bubble>
  );
}
