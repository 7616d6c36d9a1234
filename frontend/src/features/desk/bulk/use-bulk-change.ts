import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { BulkResult, Status, Ticket } from '@/shared/api/contract';
import { randomKey } from '@/shared/api/idempotency-key';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import { t } from '@/shared/language/words';

/** What becomes of many tickets at once; `agentId` null gives them to nobody. */
export type BulkChange = { status: Status } | { agentId: number | null };

export interface BulkOutcome {
  changed: Ticket[];
  refused: { ticket: Ticket; why: string }[];
  /** Brings the changed ones back to what they were. */
  undo: { ids: number[]; change: BulkChange }[];
}

async function change(ids: number[], it: BulkChange): Promise<BulkResult[]> {
  const { data } = await request<BulkResult[]>('/api/tickets/bulk', {
    method: 'POST',
    body: { ids, ...it },
    headers: { 'Idempotency-Key': randomKey() },
  });
  return data;
}

/** One change for each state that tickets were in before. */
export function undoOf(changed: readonly Ticket[], by: BulkChange): BulkOutcome['undo'] {
  const before = new Map<string, { ids: number[]; change: BulkChange }>();
  for (const ticket of changed) {
    const back: BulkChange =
      'status' in by ? { status: ticket.status } : { agentId: ticket.assignee?.id ?? null };
    const key = JSON.stringify(back);
    const known = before.get(key) ?? { ids: [], change: back };
    before.set(key, { ...known, ids: [...known.ids, ticket.id] });
  }
  return [...before.values()];
}

export function useBulkChange() {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(
      [keys.ticketLists, keys.ticketCounts, ['tickets', 'one'], ['tickets', 'history']].map(
        (queryKey) => queries.invalidateQueries({ queryKey }),
      ),
    );

  const bulk = useMutation({
    mutationFn: async (asked: { tickets: Ticket[]; change: BulkChange }): Promise<BulkOutcome> => {
      const results = await change(
        asked.tickets.map(({ id }) => id),
        asked.change,
      );
      const of = (ticket: Ticket) => results.find(({ id }) => id === ticket.id);
      const changed = asked.tickets.filter((ticket) => of(ticket)?.success === true);
      return {
        changed,
        refused: asked.tickets
          .filter((ticket) => !changed.includes(ticket))
          .map((ticket) => ({ ticket, why: of(ticket)?.message ?? t('desk.bulk.no-answer') })),
        undo: undoOf(changed, asked.change),
      };
    },
    onSettled: refresh,
  });
  const undo = useMutation({
    mutationFn: (steps: BulkOutcome['undo']) =>
      Promise.all(steps.map((step) => change(step.ids, step.change))),
    onSettled: refresh,
  });
  return { bulk, undo };
}
