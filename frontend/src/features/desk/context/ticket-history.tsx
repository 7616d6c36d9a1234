import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { statuses, type HistoryEntry } from '@/shared/api/contract';
import { Fetched } from '@/shared/ui/fetched';
import { statusLabels } from '@/shared/ui/status-chip';
import { TimeAgo } from '@/shared/ui/time-ago';
import { historyQuery } from '../tickets';
import { ContextSection } from './context-section';

function statusWords(value: string | null | undefined): string {
  const status = statuses.find((it) => it === value);
  return status ? statusLabels[status] : (value ?? '');
}

function words({ what, new_value }: HistoryEntry): string {
  switch (what) {
    case 'opened':
      return 'opened the ticket';
    case 'status':
      return `set it to ${statusWords(new_value)}`;
    case 'assignee':
      return new_value ? `gave it to ${new_value}` : 'took it from everybody';
    default:
      return what;
  }
}

/** What happened to the ticket, the newest first. */
export function TicketHistory({ ticketId }: { ticketId: number }) {
  const history = useQuery(historyQuery(ticketId));
  return (
    <ContextSection title="History">
      <Fetched query={history} nothing="Nothing happened yet.">
        {(entries) => (
          <Stack component="ol" spacing={1} sx={{ p: 0, m: 0, listStyle: 'none' }}>
            {[...entries].reverse().map((entry) => (
              <li key={entry.id}>
                <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                  <bdi>{entry.actor_name}</bdi> {words(entry)}
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
