import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import type { Ticket } from '@/shared/api/contract';
import { useWords } from '@/shared/language/words';
import { Fetched } from '@/shared/ui/fetched';
import { StatusChip } from '@/shared/ui/status-chip';
import { TimeAgo } from '@/shared/ui/time-ago';
import { saidFirst } from '../list/said-first';
import { ticketsOfCustomerQuery } from '../tickets';
import { ContextSection } from './context-section';

/** What else the same person has written about. */
export function PreviousTickets({ ticket }: { ticket: Ticket }) {
  const t = useWords();
  const previous = useQuery({
    ...ticketsOfCustomerQuery(ticket.customer_key),
    select: ({ data }) => data.filter(({ id }) => id !== ticket.id),
  });
  return (
    <ContextSection title={t('desk.previous-tickets')}>
      <Fetched query={previous} nothing={t('desk.previous-tickets.none')}>
        {(tickets) => (
          <Stack component="ul" spacing={1} sx={{ p: 0, m: 0, listStyle: 'none' }}>
            {tickets.map((it) => (
              <li key={it.id}>
                <Link
                  component={RouterLink}
                  to={`/admin/tickets/${it.id}`}
                  variant="body2"
                  noWrap
                  dir="auto"
                  sx={{ display: 'block' }}
                >
                  {saidFirst(it)}
                </Link>
                <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mt: 0.25 }}>
                  <StatusChip status={it.status} />
                  <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                    <TimeAgo at={it.created_at} />
                  </Typography>
                </Stack>
              </li>
            ))}
          </Stack>
        )}
      </Fetched>
    </ContextSection>
  );
}
