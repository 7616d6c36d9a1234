import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Reply, TrackedTicket } from '@/shared/api/contract';
import { useSubmissionKeys } from '@/shared/api/idempotency-key';
import { Problem } from '@/shared/api/problem';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import type { Claim } from '@/shared/files/upload-queue';
import { t } from '@/shared/language/words';

export interface PrivateLink {
  reference: string;
  token: string;
}

/** While the live stream is away; kept well under the rate limit of an address, with room for a second tab. */
const LOOK_AGAIN_MS = 30_000;

export function bearing({ token }: PrivateLink): Record<string, string> {
  return { 'X-Ticket-Token': token };
}

export function trackedQuery(link: PrivateLink, live = false) {
  return queryOptions({
    queryKey: keys.tracked(link.reference, link.token),
    queryFn: async ({ signal }) => {
      const { data } = await request<TrackedTicket>('/api/track', {
        headers: bearing(link),
        signal,
      });
      // A token of another ticket under this address: not this one's link.
      if (data.ticket.reference !== link.reference)
        throw new Problem(404, t('track.wrong-link.title'));
      return data;
    },
    enabled: link.token !== '',
    refetchInterval: (query) => (query.state.status === 'success' && !live ? LOOK_AGAIN_MS : false),
  });
}

export function isWrongLink(error: unknown): boolean {
  return error instanceof Problem && [400, 401, 403, 404, 410].includes(error.status);
}

export interface CustomerReply {
  message: string;
  attachments: Claim[];
}

export function useCustomerReply(link: PrivateLink) {
  const queries = useQueryClient();
  const submissions = useSubmissionKeys();
  return useMutation({
    mutationFn: ({ message, attachments }: CustomerReply) => {
      const body = { message, ...(attachments.length > 0 && { attachments }) };
      return request<Reply>('/api/track/replies', {
        method: 'POST',
        body,
        headers: { ...bearing(link), 'Idempotency-Key': submissions.keyFor(body) },
      });
    },
    onSuccess: () => {
      submissions.spend();
      return queries.invalidateQueries({ queryKey: keys.tracked(link.reference, link.token) });
    },
  });
}

/** What a customer may say about how the ticket stands. */
export type Wish = 'solved' | 'reopen';

export function useCustomersWish(link: PrivateLink) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (status: Wish) =>
      request<unknown>('/api/track/status', {
        method: 'PUT',
        body: { status },
        headers: bearing(link),
      }),
    onSuccess: () =>
      queries.invalidateQueries({ queryKey: keys.tracked(link.reference, link.token) }),
  });
}
