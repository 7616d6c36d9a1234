import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { CannedReply } from '@/shared/api/contract';
import { useSubmissionKeys } from '@/shared/api/idempotency-key';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import type { CannedReplyInput } from './canned-reply-schema';

export const cannedRepliesQuery = queryOptions({
  queryKey: keys.cannedReplies,
  queryFn: ({ signal }) => request<CannedReply[]>('/api/canned-replies', { signal }),
  select: ({ data }) => data,
});

function useStale() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: keys.canned });
}

/** @param id of the one that is changed; null adds one */
export function useWriteCannedReply(id: number | null) {
  const submissions = useSubmissionKeys();
  return useMutation({
    mutationFn: (body: CannedReplyInput) =>
      id === null
        ? request<CannedReply>('/api/canned-replies', {
            method: 'POST',
            body,
            headers: { 'Idempotency-Key': submissions.keyFor(body) },
          })
        : request<CannedReply>(`/api/canned-replies/${id}`, { method: 'PUT', body }),
    onSuccess: () => {
      submissions.spend();
    },
    onSettled: useStale(),
  });
}

export function useRemoveCannedReply(id: number) {
  return useMutation({
    mutationFn: () => request<unknown>(`/api/canned-replies/${id}`, { method: 'DELETE' }),
    onSettled: useStale(),
  });
}
