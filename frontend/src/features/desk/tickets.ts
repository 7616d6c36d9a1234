import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Assignable, HistoryEntry, Ticket, TicketCounts } from '@/shared/api/contract';
import { browserZone, plusDays, startOf } from '@/shared/format/zoned-days';
import { keys, type TicketFilter } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import { fetchPreviews } from './list/previews';

const PAGE_SIZE = 50;

/** A day that was chosen is the reader's day; a bound that came as an instant, from a report, stays as it is. */
function boundOf(value: string, days: number): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || value < '1900') return value.includes('T') ? value : '';
  return startOf(plusDays(value, days), browserZone()).toISOString();
}

/** Mine and unassigned are piles of work: what is closed is in neither, unless asked for. */
function askedOf({ view, status, type, from, to, ...asIs }: TicketFilter) {
  const asked = {
    status: status ?? (view === 'all' ? '' : 'new,in_progress'),
    assignee: { mine: 'me', unassigned: 'none', all: '' }[view],
    issueType: type,
    from: boundOf(from, 0),
    to: boundOf(to, 1),
    ...asIs,
    limit: String(PAGE_SIZE),
  };
  return Object.entries(asked).filter(([, value]) => value !== '');
}

export function ticketListQuery(filter: TicketFilter) {
  return infiniteQueryOptions({
    queryKey: keys.ticketList(filter),
    queryFn: async ({ pageParam, signal, client }) => {
      const search = new URLSearchParams(askedOf(filter));
      if (pageParam) search.set('after', pageParam);
      const page = await request<Ticket[]>(`/api/tickets?${search}`, { signal });
      fetchPreviews(client, page.data);
      return page;
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

export function historyQuery(id: number) {
  return queryOptions({
    queryKey: keys.history(id),
    queryFn: ({ signal }) => request<HistoryEntry[]>(`/api/tickets/${id}/history`, { signal }),
    select: ({ data }) => data,
  });
}

export const assignableQuery = queryOptions({
  queryKey: keys.assignable,
  queryFn: ({ signal }) => request<Assignable[]>('/api/agents/assignable', { signal }),
  select: ({ data }) => data,
  staleTime: 5 * 60_000,
});

/** All of a customer's tickets, newest first. */
export function ticketsOfCustomerQuery(customerKey: string) {
  return queryOptions({
    queryKey: keys.ticketsOfCustomer(customerKey),
    queryFn: ({ signal }) =>
      request<Ticket[]>(`/api/customers/${encodeURIComponent(customerKey)}/tickets`, { signal }),
    select: ({ data }) => data,
  });
}
