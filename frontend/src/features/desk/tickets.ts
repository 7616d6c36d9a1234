import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Ticket, TicketCounts } from '@/shared/api/contract';
import { keys, type TicketFilter } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';

const PAGE_SIZE = 50;

export function ticketListQuery(filter: TicketFilter) {
  return infiniteQueryOptions({
    queryKey: keys.ticketList(filter),
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams({ sort: filter.sort, limit: String(PAGE_SIZE) });
      if (filter.status) search.set('status', filter.status);
      if (filter.q) search.set('q', filter.q);
      if (pageParam) search.set('after', pageParam);
      return request<Ticket[]>(`/api/tickets?${search}`, { signal });
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.page?.next ?? undefined,
  });
}

export const ticketCountsQuery = queryOptions({
  queryKey: keys.ticketCounts,
  queryFn: ({ signal }) => request<TicketCounts>('/api/tickets/counts', { signal }),
  select: ({ data }) => data,
});

export function ticketQuery(id: number) {
  return queryOptions({
    queryKey: keys.ticket(id),
    queryFn: async ({ signal }) => {
      const answer = await request<Ticket>(`/api/tickets/${id}`, { signal });
      return answer.data;
    },
  });
}
