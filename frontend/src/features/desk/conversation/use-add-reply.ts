import {
  useMutation,
  useMutationState,
  useQueryClient,
  type Mutation,
} from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import type { Reply } from '@/shared/api/contract';
import { randomKey } from '@/shared/api/idempotency-key';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import type { Upload } from '@/shared/files/upload-queue';
import { heldReplies } from './held-replies';
import { replyRequest, type Draft } from './reply-request';

export type NewReply = Pick<Draft, 'message' | 'internal' | 'attachments' | 'fileNames' | 'after'>;

const sendingKey = (ticketId: number) => ['add-reply', ticketId];

function useSending(ticketId: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationKey: sendingKey(ticketId),
    // One after the other, so that they arrive in the order in which they were written.
    scope: { id: `replies of ${ticketId}` },
    // What could not be sent stays until somebody decides about it.
    gcTime: Infinity,
    mutationFn: (draft: Draft) => request<Reply>('/api/replies', replyRequest(ticketId, draft)),
    onSuccess: () =>
      Promise.all(
        [keys.replies(ticketId), keys.attachments(ticketId)].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

/** Hands a reply over; it shows in the conversation at once, with how far it is. Notes go out at once. */
export function useAddReply(ticketId: number) {
  const { mutate } = useSending(ticketId);
  const held = heldReplies(useQueryClient());
  return (reply: NewReply, uploads: readonly Upload[]) => {
    const draft = { ...reply, key: randomKey(), at: new Date().toISOString() };
    if (draft.internal) mutate(draft);
    else held.hold({ ticketId, draft, uploads }, mutate);
  };
}

/** The replies of a ticket that can still be taken back. Those of a page that was left meanwhile go out now. */
export function useHeldReplies(ticketId: number) {
  const { mutate } = useSending(ticketId);
  const held = heldReplies(useQueryClient());
  const all = useSyncExternalStore(held.subscribe, held.snapshot);
  useEffect(() => {
    held.leftBehind(ticketId).forEach((draft) => {
      mutate(draft);
    });
  }, [held, mutate, ticketId]);
  return {
    waiting: all.filter((it) => it.ticketId === ticketId),
    undo: held.undo,
    sendNow: held.sendNow,
  };
}

export interface Unsent {
  id: number;
  draft: Draft;
  /** Null while it may still go through by itself. */
  error: Error | null;
  /** Waits for the connection to come back. */
  paused: boolean;
}

function unsentOf({ mutationId, state }: Mutation): Unsent | null {
  if (state.status !== 'pending' && state.status !== 'error') return null;
  return {
    id: mutationId,
    draft: state.variables as Draft,
    error: state.error,
    paused: state.isPaused,
  };
}

/** Replies of a ticket that the server has not confirmed, oldest first, with what can be done about them. */
export function useUnsentReplies(ticketId: number) {
  const queries = useQueryClient();
  const { mutate } = useSending(ticketId);
  const unsent = useMutationState({
    filters: { mutationKey: sendingKey(ticketId) },
    select: unsentOf,
  }).filter((it) => it !== null);

  function discard(id: number) {
    const cache = queries.getMutationCache();
    const mutation = cache.getAll().find(({ mutationId }) => mutationId === id);
    if (mutation) cache.remove(mutation);
  }

  return {
    unsent,
    discard,
    retry: ({ id, draft }: Unsent) => {
      discard(id);
      mutate(draft);
    },
  };
}
