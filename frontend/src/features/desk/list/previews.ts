import { skipToken, useQuery, type QueryClient } from '@tanstack/react-query';
import type { Preview, Ticket } from '@/shared/api/contract';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';

/** Asks, in one call for a page of a list, what was said last on its tickets. The list is of use without it. */
export function fetchPreviews(queries: QueryClient, page: readonly Ticket[]): void {
  const answered = page.filter(({ last_message, created_at }) => last_message.at !== created_at);
  if (answered.length === 0) return;
  const ids = answered.map(({ id }) => id).join(',');
  request<Preview[]>(`/api/replies/previews?ticketIds=${ids}`)
    .then(({ data }) => {
      for (const preview of data) queries.setQueryData(keys.preview(preview.ticket_id), preview);
    })
    .catch(() => undefined);
}

/** What was said last on a ticket of a list; undefined where nobody answered yet, or until it is known. */
export function usePreview(ticketId: number): Preview | undefined {
  return useQuery<Preview>({
    queryKey: keys.preview(ticketId),
    queryFn: skipToken,
    staleTime: Infinity,
  }).data;
}
