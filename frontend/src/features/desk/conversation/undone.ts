import type { Unsent } from '@/shared/outbox/entries';

type Undone = (taken: Unsent) => void;

const listeners = new Set<Undone>();

/** Whoever writes on the ticket gets back what was undone. */
export function onUndo(listener: Undone): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function tellUndone(taken: Unsent): void {
  listeners.forEach((listener) => {
    listener(taken);
  });
}
