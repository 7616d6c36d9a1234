import { useState } from 'react';
import type { Ticket } from '@/shared/api/contract';

const MOST = 100;

/** Which tickets of a list are chosen; one that has left the list is not any more. */
export function useChosen(listed: readonly Ticket[]) {
  const [ids, setIds] = useState<ReadonlySet<number>>(new Set());
  return {
    chosen: listed.filter(({ id }) => ids.has(id)),
    toggle: (id: number) => {
      const next = new Set(ids);
      if (!next.delete(id) && next.size < MOST) next.add(id);
      setIds(next);
    },
    all: () => {
      setIds(new Set(listed.slice(0, MOST).map(({ id }) => id)));
    },
    none: () => {
      setIds(new Set());
    },
  };
}
