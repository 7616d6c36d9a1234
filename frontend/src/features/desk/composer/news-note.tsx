import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { TimeAgo } from '@/shared/ui/time-ago';
import type { News } from './use-news';

/** Says that the conversation went on while somebody was typing. */
export function NewsNote({ news, onSeen }: { news: News; onSeen: () => void }) {
  const { reply, fromCustomer } = news;
  return (
    <Alert
      severity="warning"
      variant="outlined"
      action={
        <Button color="inherit" size="small" onClick={onSeen}>
          Seen
        </Button>
      }
    >
      {fromCustomer ? 'The customer wrote' : `${reply.agent_name} answered`}{' '}
      <TimeAgo at={reply.sent_at} />, while you were typing.
    </Alert>
  );
}
