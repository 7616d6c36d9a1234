import ArrowDropDownRounded from '@mui/icons-material/ArrowDropDownRounded';
import SendRounded from '@mui/icons-material/SendRounded';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { lazy, Suspense, useState } from 'react';
import { mirrored } from '@/shared/language/mirrored';
import { useWords, type Key } from '@/shared/language/words';

const SendMenu = lazy(async () => ({ default: (await import('./send-menu')).SendMenu }));

/** What pressing it does: a reply sent past news, or one that waits until the customer writes, says so. */
export type Sending = 'note' | 'reply' | 'anyway' | 'waits';

const words: Record<Sending, Key> = {
  note: 'desk.note.save',
  reply: 'desk.reply.send',
  anyway: 'desk.reply.anyway',
  waits: 'desk.reply.leave-waiting',
};

const joinedEnd = { borderStartEndRadius: 0, borderEndEndRadius: 0 };
const joinedStart = { borderStartStartRadius: 0, borderEndStartRadius: 0 };

interface SendButtonProps {
  what: Sending;
  disabled: boolean;
  onSend: () => void;
  /** Absent where nothing is to be closed. */
  onSendAndClose: (() => void) | undefined;
}

/** Sends; behind its arrow, sends and closes the ticket. */
export function SendButton({ what, disabled, onSend, onSendAndClose }: SendButtonProps) {
  const t = useWords();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <>
      <Stack direction="row" sx={{ gap: '1px' }}>
        <Button
          variant="contained"
          disabled={disabled}
          onClick={onSend}
          endIcon={<SendRounded sx={mirrored} />}
          title={t('desk.reply.key')}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          sx={{ whiteSpace: 'nowrap', ...(onSendAndClose && joinedEnd) }}
        >
          {t(words[what])}
        </Button>
        {onSendAndClose && (
          <Button
            variant="contained"
            disabled={disabled}
            aria-label={t('desk.reply.more')}
            aria-haspopup="menu"
            aria-expanded={place !== null}
            onClick={({ currentTarget }) => {
              setPlace(currentTarget);
            }}
            sx={{ px: 0.5, minWidth: 32, ...joinedStart }}
          >
            <ArrowDropDownRounded />
          </Button>
        )}
      </Stack>
      {place && onSendAndClose && (
        <Suspense>
          <SendMenu
            anchor={place}
            onClose={() => {
              setPlace(null);
            }}
            onSendAndClose={onSendAndClose}
          />
        </Suspense>
      )}
    </>
  );
}
