import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { statuses, type HistoryEntry } from '@/shared/api/contract';
import { RichWords } from '@/shared/language/rich-words';
import { useWords } from '@/shared/language/words';
import { Fetched } from '@/shared/ui/fetched';
import { statusLabels } from '@/shared/ui/status-chip';
import { TimeAgo } from '@/shared/ui/time-ago';
import { historyQuery } from '../tickets';
import { ContextSection } from './context-section';

function statusWords(value: string | null | undefined): string {
  const status = statuses.find((it) => it === value);
  return status ? statusLabels[status] : (value ?? '');
}

function Deed({ entry: { what, actor_name, new_value } }: { entry: HistoryEntry }) {
  const who = <bdi>{actor_name}</bdi>;
  switch (what) {
    case 'opened':
      return <RichWords of="desk.history.opened" parts={{ who }} />;
    case 'status': {
      const status = statusWords(new_value);
      return <RichWords of="desk.history.status" values={{ status }} parts={{ who }} />;
    }
    case 'assignee':
      return new_value ? (
        <RichWords of="desk.history.assigned" parts={{ who, name: <bdi>{new_value}</bdi> }} />
      ) : (
        <RichWords of="desk.history.unassigned" parts={{ who }} />
      );
    default:
      return <RichWords of="desk.history.other" values={{ what }} parts={{ who }} />;
  }
}

/** What happened to the ticket, the newest first. */
export function TicketHistory({ ticketId }: { ticketId: number }) {
  const t = useWords();
  const history = useQuery(historyQuery(ticketId));
  return (
    <ContextSection title={t('desk.history')}>
      <Fetched query={history} nothing={t('desk.history.none')}>
        {(entries) => (
          <Stack component="ol" spacing={1} sx={{ p: 0, m: 0, listStyle: 'none' }}>
            {[...entries].reverse().map((entry) => (
              <li key={entry.id}>
                <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                  <Deed entry={entry} />
                </Typography>
                <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                  <TimeAgo at={entry.at} />
                </Typography>
              </li>
            ))}
          </Stack>
        )}
      </Fetched>
    </ContextSection>
  );
}
