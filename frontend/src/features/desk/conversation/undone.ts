import type { Unsent } from '@/shared/outbox/entries';

/** True: it was for this listener. */
type Undone = (taken: Unsent) => boolean;

const listeners = new Set<Undone>();
/** What was undone on a ticket that is not open yet. */
let left: readonly Unsent[] = [];

function hand() {
  left = left.filter((taken) => ![...listeners].some((listener) => listener(taken)));
}

/** Whoever writes on the ticket gets back what was undone, be it before the ticket was opened. */
export function onUndo(listener: Undone): () => void {
  listeners.add(listener);
  hand();
  return () => {
    listeners.delete(listener);
  };
}

export function tellUndone(taken: Unsent): void {
  left = [...left, taken];
  hand();
}
