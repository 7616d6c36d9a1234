import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Reply, TrackedTicket } from '@/shared/api/contract';
import { useSubmissionKeys } from '@/shared/api/idempotency-key';
import { Problem } from '@/shared/api/problem';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';

export interface PrivateLink {
  reference: string;
  token: string;
}

/** Kept well under the rate limit of an address, with room for a second tab. */
const LOOK_AGAIN_MS = 30_000;

export function bearing({ token }: PrivateLink): Record<string, string> {
  return { 'X-Ticket-Token': token };
}

export function trackedQuery(link: PrivateLink) {
  return queryOptions({
    queryKey: keys.tracked(link.reference, link.token),
    queryFn: async ({ signal }) => {
      const { data } = await request<TrackedTicket>('/api/track', {
        headers: bearing(link),
        signal,
      });
      // A token of another ticket under this address: not this one's link.
      if (data.ticket.reference !== link.reference) throw new Problem(404, 'Not this link');
      return data;
    },
    enabled: link.token !== '',
    refetchInterval: (query) => (query.state.status === 'success' ? LOOK_AGAIN_MS : false),
  });
}

export function isWrongLink(error: unknown): boolean {
  return error instanceof Problem && [400, 401, 403, 404, 410].includes(error.status);
}

export function useCustomerReply(link: PrivateLink) {
  const queries = useQueryClient();
  const submissions = useSubmissionKeys();
  return useMutation({
    mutationFn: (message: string) =>
      request<Reply>('/api/track/replies', {
        method: 'POST',
        body: { message },
        headers: { ...bearing(link), 'Idempotency-Key': submissions.keyFor(message) },
      }),
    onSuccess: () => {
      submissions.spend();
      return queries.invalidateQueries({ queryKey: keys.tracked(link.reference, link.token) });
    },
  });
}
