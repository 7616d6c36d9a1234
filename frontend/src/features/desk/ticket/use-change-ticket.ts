import {
  useMutation,
  useQueryClient,
  type InfiniteData,
  type QueryKey,
} from '@tanstack/react-query';
import type { Status, Ticket } from '@/shared/api/contract';
import { keys } from '@/shared/api/query-keys';
import { request, type Answer } from '@/shared/api/request';

export type Pages = InfiniteData<Answer<Ticket[]>>;
type Changes = Partial<Pick<Ticket, 'status' | 'assignee' | 'unread'>>;

/** The same lists with one ticket changed. */
export function withChanges(
  pages: Pages | undefined,
  id: number,
  changes: Changes,
): Pages | undefined {
  return (
    pages && {
      ...pages,
      pages: pages.pages.map((page) => ({
        ...page,
        data: page.data.map((ticket) => (ticket.id === id ? { ...ticket, ...changes } : ticket)),
      })),
    }
  );
}

interface Change<Input> {
  save: (input: Input) => Promise<unknown>;
  /** What the ticket looks like once the server has agreed. */
  shown: (input: Input) => Changes;
}

/** Shows a change of the ticket at once and takes it back when the server refuses. */
function useChangeTicket<Input>(id: number, { save, shown }: Change<Input>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: save,
    onMutate: async (input) => {
      await Promise.all([
        queries.cancelQueries({ queryKey: keys.ticket(id) }),
        queries.cancelQueries({ queryKey: keys.ticketLists }),
      ]);
      const before: [QueryKey, unknown][] = [
        [keys.ticket(id), queries.getQueryData(keys.ticket(id))],
        ...queries.getQueriesData({ queryKey: keys.ticketLists }),
      ];
      const changes = shown(input);
      queries.setQueryData<Ticket>(
        keys.ticket(id),
        (ticket) => ticket && { ...ticket, ...changes },
      );
      queries.setQueriesData<Pages>({ queryKey: keys.ticketLists }, (pages) =>
        withChanges(pages, id, changes),
      );
      return { before };
    },
    onError: (_error, _input, context) => {
      context?.before.forEach(([key, data]) => queries.setQueryData(key, data));
    },
    onSettled: () =>
      Promise.all(
        [keys.ticket(id), keys.history(id), keys.ticketLists, keys.ticketCounts].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

export function useChangeStatus(id: number) {
  return useChangeTicket<Status>(id, {
    save: (status) =>
      request<unknown>(`/api/tickets/${id}/status`, { method: 'PUT', body: { status } }),
    shown: (status) => ({ status }),
  });
}

export function useAssign(id: number) {
  return useChangeTicket<Ticket['assignee']>(id, {
    save: (assignee) =>
      request<unknown>(`/api/tickets/${id}/assignee`, {
        method: 'PUT',
        body: { agentId: assignee?.id ?? null },
      }),
    shown: (assignee) => ({ assignee }),
  });
}
