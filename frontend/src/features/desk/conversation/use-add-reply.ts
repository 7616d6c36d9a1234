import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Reply } from '@/shared/api/contract';
import { useSubmissionKeys } from '@/shared/api/idempotency-key';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';

export interface Draft {
  message: string;
  internal: boolean;
}

export function useAddReply(ticketId: number) {
  const queries = useQueryClient();
  const submissions = useSubmissionKeys();
  return useMutation({
    mutationFn: (draft: Draft) => {
      const body = { ticketId, ...draft };
      return request<Reply>('/api/replies', {
        method: 'POST',
        body,
        headers: { 'Idempotency-Key': submissions.keyFor(body) },
      });
    },
    onSuccess: () => {
      submissions.spend();
      return queries.invalidateQueries({ queryKey: keys.replies(ticketId) });
    },
  });
}
