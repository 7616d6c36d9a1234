import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { RichWords } from '@/shared/language/rich-words';
import { useWords } from '@/shared/language/words';
import { TimeAgo } from '@/shared/ui/time-ago';
import type { News } from './use-news';

/** Says that the conversation went on while somebody was typing. */
export function NewsNote({ news, onSeen }: { news: News; onSeen: () => void }) {
  const t = useWords();
  const { reply, fromCustomer } = news;
  const time = <TimeAgo at={reply.sent_at} />;
  return (
    <Alert
      severity="warning"
      variant="outlined"
      action={
        <Button color="inherit" size="small" onClick={onSeen}>
          {t('desk.news.seen')}
        </Button>
      }
    >
      {fromCustomer ? (
        <RichWords of="desk.news.customer" parts={{ time }} />
      ) : (
        <RichWords of="desk.news.colleague" values={{ name: reply.agent_name }} parts={{ time }} />
      )}
    </Alert>
  );
}
