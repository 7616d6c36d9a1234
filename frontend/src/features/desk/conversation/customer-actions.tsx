import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CustomerAction } from '@/shared/api/contract';
import { useWords } from '@/shared/language/words';
import { TimeAgo } from '@/shared/ui/time-ago';
import { FormattedMessage } from '@/shared/whatsapp/formatted-message';

/** The message that something was done to: a reply, another message of ours, or, without both, the description. */
interface Target {
  replyId?: number;
  messageId?: string;
}

export function actionsOn(
  actions: readonly CustomerAction[],
  { replyId, messageId }: Target,
): CustomerAction[] {
  return actions.filter(
    (it) => (it.reply_id ?? undefined) === replyId && (it.message_id ?? undefined) === messageId,
  );
}

function Change({ action }: { action: CustomerAction }) {
  const t = useWords();
  const edited = action.action === 'edited';
  return (
    <Box sx={{ mt: 1, pt: 0.75, borderBlockStart: '1px dashed', borderColor: 'divider' }}>
      <Typography variant="caption" component="div" sx={{ fontStyle: 'italic' }}>
        {t(edited ? 'desk.action.edited' : 'desk.action.deleted')} · <TimeAgo at={action.at} />
      </Typography>
      {edited && action.text && <FormattedMessage>{action.text}</FormattedMessage>}
    </Box>
  );
}

/** What the customer did to a message on WhatsApp, beneath it: the message itself stays as it was. */
export function CustomerActions({ actions }: { actions: readonly CustomerAction[] }) {
  const t = useWords();
  // A later reaction takes the place of the one before.
  const reaction = actions.findLast(({ action }) => action === 'reacted');
  const changes = actions.filter(({ action }) => action === 'edited' || action === 'deleted');
  return (
    <>
      {changes.map((action) => (
        <Change key={`${action.action} ${action.at} ${action.text ?? ''}`} action={action} />
      ))}
      {reaction?.text && (
        <Typography variant="caption" component="div" sx={{ mt: 0.5 }}>
          {t('desk.action.reacted', { emoji: reaction.text })}
        </Typography>
      )}
    </>
  );
}
