import { randomKey } from '@/shared/api/idempotency-key';
import type { Upload } from '@/shared/files/upload-queue';
import { useOutbox } from '@/shared/outbox/outbox-of-agent';
import type { Draft } from '@/shared/outbox/unsent-reply';

export type NewReply = Pick<
  Draft,
  'message' | 'internal' | 'attachments' | 'fileNames' | 'after' | 'status' | 'assign'
>;

/** Hands a reply over; it shows in the conversation at once, with how far it is. Notes go out at once. */
export function useAddReply(ticketId: number) {
  const { outbox } = useOutbox();
  return (reply: NewReply, uploads: readonly Upload[]) => {
    const draft = { ...reply, key: randomKey(), at: new Date().toISOString() };
    outbox?.add(ticketId, draft, uploads);
  };
}

/** Replies of a ticket that the server has not confirmed, oldest first, with what can be done about them. */
export function useUnsentReplies(ticketId: number) {
  const { outbox, unsent } = useOutbox();
  return {
    unsent: unsent.filter(({ reply }) => reply.ticketId === ticketId),
    send: (key: string) => outbox?.sendNow(key),
    discard: (key: string) => {
      outbox?.discard(key);
    },
  };
}
