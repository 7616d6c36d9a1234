import { useCallback, useState } from 'react';
import type { Ticket } from '@/shared/api/contract';

const MOST = 100;

/** Which tickets of a list are chosen; one that has left the list is not any more. */
export function useChosen(listed: readonly Ticket[]) {
  const [ids, setIds] = useState<ReadonlySet<number>>(new Set());
  // The same for the whole life of a list, so that no row is drawn anew for its sake.
  const toggle = useCallback((id: number) => {
    setIds((before) => {
      const next = new Set(before);
      if (!next.delete(id) && next.size < MOST) next.add(id);
      return next;
    });
  }, []);
  return {
    chosen: listed.filter(({ id }) => ids.has(id)),
    toggle,
    all: () => {
      setIds(new Set(listed.slice(0, MOST).map(({ id }) => id)));
    },
    none: () => {
      setIds(new Set());
    },
  };
}
