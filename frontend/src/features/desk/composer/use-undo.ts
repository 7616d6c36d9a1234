import { useEffect, useEffectEvent } from 'react';
import type { Unsent } from '@/shared/outbox/entries';
import { onUndo, tellUndone } from '../conversation/undone';
import { useUnsentReplies } from '../conversation/use-add-reply';

/** Tells when a reply of the ticket is taken back; the function takes back the last one, while there is time. */
export function useUndo(ticketId: number, onUndone: (taken: Unsent) => void) {
  const { unsent, discard } = useUnsentReplies(ticketId);
  const undone = useEffectEvent((taken: Unsent) => {
    const own = taken.reply.ticketId === ticketId;
    if (own) onUndone(taken);
    return own;
  });
  useEffect(() => onUndo((taken) => undone(taken)), []);
  return () => {
    const last = unsent.findLast(({ phase }) => phase === 'held');
    if (!last) return;
    discard(last.reply.draft.key);
    tellUndone(last);
  };
}
