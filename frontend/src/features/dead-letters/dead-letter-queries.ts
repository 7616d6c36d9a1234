import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { DeadLetter } from '@/shared/api/contract';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';

export const services = [
  { name: 'ticket-service', words: 'dead-letters.tickets' },
  { name: 'reply-service', words: 'dead-letters.replies' },
  { name: 'attachment-service', words: 'dead-letters.files' },
  { name: 'notification-service', words: 'dead-letters.whatsapp' },
] as const;

export function deadLettersQuery(service: string) {
  return queryOptions({
    queryKey: keys.deadLettersOf(service),
    queryFn: ({ signal }) => request<DeadLetter[]>(`/api/dead-letters/${service}`, { signal }),
  });
}

export type Deed = 'retry' | 'discard';

export function useDeed(service: string, id: number) {
  const queries = useQueryClient();
  const path = `/api/dead-letters/${service}/${id}`;
  return useMutation({
    mutationFn: (deed: Deed) =>
      deed === 'retry'
        ? request<unknown>(`${path}/retry`, { method: 'POST' })
        : request<unknown>(path, { method: 'DELETE' }),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.deadLettersOf(service) }),
  });
}
