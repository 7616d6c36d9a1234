import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { heldReplies, type HeldReply } from '../conversation/held-replies';

/** Tells when a reply of the ticket is taken back; the function takes back the last one, while there is time. */
export function useUndo(ticketId: number, onUndone: (reply: HeldReply) => void) {
  const held = heldReplies(useQueryClient());
  const undone = useEffectEvent((reply: HeldReply) => {
    if (reply.ticketId === ticketId) onUndone(reply);
  });
  useEffect(() => held.onUndo((reply) => undone(reply)), [held]);
  return () => {
    const last = held.snapshot().findLast((it) => it.ticketId === ticketId);
    if (last) held.undo(last.draft.key);
  };
}
