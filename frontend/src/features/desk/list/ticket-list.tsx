import InboxRounded from '@mui/icons-material/InboxRounded';
import SearchOffRounded from '@mui/icons-material/SearchOffRounded';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useWords } from '@/shared/language/words';
import { EmptyNote } from '@/shared/ui/empty-note';
import { ErrorNote } from '@/shared/ui/error-note';
import { narrowings, useDeskAddress } from '../desk-address';
import { ticketListQuery } from '../tickets';
import { ChoosableTickets } from './choosable-tickets';

function Waiting() {
  const t = useWords();
  return (
    <Stack spacing={2} sx={{ p: 1.5 }} aria-busy aria-label={t('desk.list.loading')}>
      {[0, 1, 2, 3, 4].map((row) => (
        <Stack key={row} direction="row" spacing={1.5}>
          <Skeleton variant="circular" width={36} height={36} />
          <Box sx={{ flexGrow: 1 }}>
            <Skeleton width="60%" />
            <Skeleton width="90%" />
          </Box>
        </Stack>
      ))}
    </Stack>
  );
}

export function TicketList() {
  const t = useWords();
  const { filter, selected, toTicket } = useDeskAddress();
  const list = useInfiniteQuery(ticketListQuery(filter));

  if (list.isPending) return <Waiting />;
  if (!list.data) {
    return (
      <Box sx={{ p: 1.5 }}>
        <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
      </Box>
    );
  }

  const tickets = list.data.pages.flatMap((page) => page.data);
  if (tickets.length === 0) {
    const narrowed = filter.q !== '' || narrowings.some((name) => filter[name] !== '');
    return narrowed ? (
      <EmptyNote icon={<SearchOffRounded />} title={t('desk.list.not-found')}>
        {filter.q ? t('desk.list.none-with', { words: filter.q }) : t('desk.list.filtered')}
      </EmptyNote>
    ) : (
      <EmptyNote icon={<InboxRounded />} title={t('desk.list.empty')}>
        {t('desk.list.empty.why')}
      </EmptyNote>
    );
  }

  return <ChoosableTickets list={list} tickets={tickets} selected={selected} toTicket={toTicket} />;
}
