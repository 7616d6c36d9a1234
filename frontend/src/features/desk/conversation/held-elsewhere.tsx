import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useNavigate } from 'react-router';
import { useWords } from '@/shared/language/words';
import { useOutbox } from '@/shared/outbox/outbox-of-agent';
import { useDeskAddress } from '../desk-address';
import { tellUndone } from './undone';

/** Replies that were sent on the way to another ticket can be taken back there, too. */
export function HeldElsewhere() {
  const t = useWords();
  const { outbox, unsent } = useOutbox();
  const { selected, toTicket } = useDeskAddress();
  const navigate = useNavigate();
  const held = unsent.findLast(
    ({ phase, reply }) => phase === 'held' && reply.ticketId !== selected,
  );
  if (!held) return null;
  return (
    <Alert
      severity="info"
      role="status"
      sx={{
        position: 'absolute',
        zIndex: 'snackbar',
        bottom: 16,
        insetInlineStart: 16,
        boxShadow: 4,
        maxWidth: 'calc(100% - 32px)',
      }}
      action={
        <Button
          color="inherit"
          size="small"
          onClick={() => {
            const taken = outbox?.discard(held.reply.draft.key);
            if (!taken) return;
            tellUndone(taken);
            void navigate(toTicket(taken.reply.ticketId));
          }}
        >
          {t('desk.undo')}
        </Button>
      }
    >
      {t('desk.held.elsewhere')}
    </Alert>
  );
}
