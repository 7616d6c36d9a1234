import Box from '@mui/material/Box';
import List from '@mui/material/List';
import Skeleton from '@mui/material/Skeleton';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { Ticket } from '@/shared/api/contract';
import type { Answer } from '@/shared/api/request';
import { useWords } from '@/shared/language/words';
import { ErrorNote } from '@/shared/ui/error-note';
import { presenceWords } from '../presence/presence-queries';
import { usePresenceOn } from '../presence/use-presence';
import { ROW_HEIGHT } from './row-height';
import { TicketRow } from './ticket-row';
import { useRovingRows } from './use-roving-rows';

/** So many rows before the end the next page is fetched. */
const AHEAD = 15;

export interface TicketsProps {
  list: UseInfiniteQueryResult<InfiniteData<Answer<Ticket[]>>>;
  tickets: readonly Ticket[];
  selected: number | null;
  toTicket: (id: number) => string;
}

interface VirtualTicketsProps extends TicketsProps {
  chosen: readonly Ticket[];
  /** Absent for those who may only look. */
  onChoose: ((id: number) => void) | undefined;
}

/** A list of any length, of which only what is in view is drawn; it goes on loading while one scrolls. */
export function VirtualTickets(props: VirtualTicketsProps) {
  const t = useWords();
  const { list, tickets, selected, toTicket, chosen, onChoose } = props;
  const pane = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized that could go stale
  const rows = useVirtualizer({
    count: tickets.length,
    getScrollElement: () => pane.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => tickets[index]?.id ?? index,
    overscan: 8,
  });
  const drawn = rows.getVirtualItems();

  const roving = useRovingRows({ tickets, selected, rows, pane, onChoose });

  const present = usePresenceOn(
    drawn.flatMap(({ index }) => tickets[index]?.id ?? []),
    !rows.isScrolling,
  );

  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list;
  const nearEnd = (drawn.at(-1)?.index ?? 0) >= tickets.length - AHEAD;
  useEffect(() => {
    if (nearEnd && hasNextPage && !isFetchingNextPage && !isFetchNextPageError) {
      void fetchNextPage();
    }
  }, [nearEnd, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);

  return (
    <Box ref={pane} sx={{ overflowY: 'auto', flexGrow: 1, minHeight: 0 }}>
      <List
        disablePadding
        id="ticket-list"
        onKeyDown={roving.onKeyDown}
        aria-label={t('desk.list.label')}
        sx={{ height: rows.getTotalSize(), position: 'relative' }}
      >
        {drawn.map(({ index, start }) => {
          const ticket = tickets[index];
          return (
            ticket && (
              <TicketRow
                key={ticket.id}
                ticket={ticket}
                to={toTicket(ticket.id)}
                selected={ticket.id === selected}
                present={presenceWords(present.get(ticket.id) ?? [])}
                chosen={chosen.includes(ticket)}
                onChoose={onChoose}
                isStop={index === roving.stop}
                onReach={roving.onReach}
                top={start}
                position={hasNextPage ? undefined : index + 1}
                count={hasNextPage ? undefined : tickets.length}
              />
            )
          );
        })}
      </List>
      {isFetchingNextPage && <Skeleton variant="rounded" height={56} sx={{ m: 1.5 }} />}
      {isFetchNextPageError && (
        <Box sx={{ p: 1.5 }}>
          <ErrorNote error={list.error} onRetry={() => void fetchNextPage()} />
        </Box>
      )}
    </Box>
  );
}
