import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useWords } from '@/shared/language/words';
import { UNDO_MS } from '@/shared/outbox/outbox';
import type { Draft } from '@/shared/outbox/unsent-reply';
import { Bubble } from './bubble';

function secondsLeft(at: string): number {
  return Math.max(0, Math.ceil((Date.parse(at) + UNDO_MS - Date.now()) / 1000));
}

interface HeldBubbleProps {
  draft: Draft;
  onUndo: () => void;
  onSendNow: () => void;
}

/** A reply that will go out in a few seconds unless its author thinks better of it. */
export function HeldBubble({ draft, onUndo, onSendNow }: HeldBubbleProps) {
  const t = useWords();
  const [left, setLeft] = useState(() => secondsLeft(draft.at));
  useEffect(() => {
    const timer = setInterval(() => {
      setLeft(secondsLeft(draft.at));
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, [draft.at]);

  return (
    <Bubble voice="agent" author={t('desk.you')} at={draft.at} text={draft.message}>
      {draft.fileNames.length > 0 && (
        <Typography variant="caption" component="div">
          {draft.fileNames.join(', ')}
        </Typography>
      )}
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mt: 0.5 }}>
        <Typography variant="caption" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {t('desk.held.in', { seconds: left })}
        </Typography>
        <Button size="small" onClick={onUndo} title={t('desk.held.undo.key')}>
          {t('desk.undo')}
        </Button>
        <Button size="small" onClick={onSendNow}>
          {t('desk.held.now')}
        </Button>
      </Stack>
    </Bubble>
  );
}
