import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { BulkResult, Ticket } from '@/shared/api/contract';
import { randomKey } from '@/shared/api/idempotency-key';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import { useChangeAgent } from './agent-queries';

/** As many as may be changed at once. */
const AT_ONCE = 100;
const MOST_ROUNDS = 200;

function openTicketsOf(agentId: number) {
  const search = new URLSearchParams({
    ...{ assignee: String(agentId), status: 'new,in_progress', limit: String(AT_ONCE) },
  });
  return request<Ticket[]>(`/api/tickets?${search}`);
}

/** Gives an agent's open tickets to somebody else, or to nobody; answers how many could not be given. */
async function handOn(agentId: number, to: number | null): Promise<number> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { data } = await openTicketsOf(agentId);
    if (data.length === 0) return 0;
    const { data: results } = await request<BulkResult[]>('/api/tickets/bulk', {
      method: 'POST',
      body: { ids: data.map(({ id }) => id), agentId: to },
      headers: { 'Idempotency-Key': randomKey() },
    });
    const refused = results.filter(({ success }) => !success).length;
    // What is refused would come back in each round.
    if (refused > 0) return refused;
  }
  return AT_ONCE;
}

/** What becomes of the tickets: `undefined` leaves them, null takes them from everybody. */
export type Heir = number | null | undefined;

/** Deactivates an agent, who may have tickets that somebody has to go on with. */
export function useDeactivate(agentId: number) {
  const queries = useQueryClient();
  const change = useChangeAgent(agentId);
  const tickets = useMutation({
    mutationFn: async () => {
      const { data, page } = await openTicketsOf(agentId);
      const count = page?.total ?? data.length;
      if (count === 0) await change.mutateAsync({ active: false });
      return count;
    },
  });
  const deactivate = useMutation({
    mutationFn: async (to: Heir) => {
      // First, so that nobody gives them another one meanwhile.
      await change.mutateAsync({ active: false });
      return to === undefined ? 0 : handOn(agentId, to);
    },
    onSettled: () =>
      Promise.all(
        [keys.ticketLists, keys.ticketCounts, ['tickets', 'one'], keys.agents].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
  return { tickets, deactivate };
}
