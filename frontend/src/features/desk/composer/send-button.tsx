import SendRounded from '@mui/icons-material/SendRounded';
import Button from '@mui/material/Button';
import { mirrored } from '@/shared/language/mirrored';
import { useWords, type Key } from '@/shared/language/words';

/** What pressing it does: a reply sent past news, or one that waits until the customer writes, says so. */
export type Sending = 'note' | 'reply' | 'anyway' | 'waits';

const words: Record<Sending, Key> = {
  note: 'desk.note.save',
  reply: 'desk.reply.send',
  anyway: 'desk.reply.anyway',
  waits: 'desk.reply.leave-waiting',
};

interface SendButtonProps {
  what: Sending;
  disabled: boolean;
  onSend: () => void;
}

export function SendButton({ what, disabled, onSend }: SendButtonProps) {
  const t = useWords();
  return (
    <Button
      variant="contained"
      onClick={onSend}
      endIcon={<SendRounded sx={mirrored} />}
      disabled={disabled}
      title={t('desk.reply.key')}
      aria-keyshortcuts="Control+Enter Meta+Enter"
      sx={{ whiteSpace: 'nowrap' }}
    >
      {t(words[what])}
    </Button>
  );
}
