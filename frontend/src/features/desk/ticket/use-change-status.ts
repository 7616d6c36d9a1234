import {
  useMutation,
  useQueryClient,
  type InfiniteData,
  type QueryKey,
} from '@tanstack/react-query';
import type { Status, Ticket } from '@/shared/api/contract';
import { keys } from '@/shared/api/query-keys';
import { request, type Answer } from '@/shared/api/request';

type Pages = InfiniteData<Answer<Ticket[]>>;

function withStatus(pages: Pages | undefined, id: number, status: Status): Pages | undefined {
  return (
    pages && {
      ...pages,
      pages: pages.pages.map((page) => ({
        ...page,
        data: page.data.map((ticket) => (ticket.id === id ? { ...ticket, status } : ticket)),
      })),
    }
  );
}

/** Shows the new status at once and takes it back when the server refuses. */
export function useChangeStatus(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (status: Status) =>
      request<unknown>(`/api/tickets/${id}/status`, { method: 'PUT', body: { status } }),
    onMutate: async (status) => {
      await Promise.all([
        queries.cancelQueries({ queryKey: keys.ticket(id) }),
        queries.cancelQueries({ queryKey: keys.ticketLists }),
      ]);
      const before: [QueryKey, unknown][] = [
        [keys.ticket(id), queries.getQueryData(keys.ticket(id))],
        ...queries.getQueriesData({ queryKey: keys.ticketLists }),
      ];
      queries.setQueryData<Ticket>(keys.ticket(id), (ticket) => ticket && { ...ticket, status });
      queries.setQueriesData<Pages>({ queryKey: keys.ticketLists }, (pages) =>
        withStatus(pages, id, status),
      );
      return { before };
    },
    onError: (_error, _status, context) => {
      context?.before.forEach(([key, data]) => queries.setQueryData(key, data));
    },
    onSettled: () =>
      Promise.all(
        [keys.ticket(id), keys.ticketLists, keys.ticketCounts].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
