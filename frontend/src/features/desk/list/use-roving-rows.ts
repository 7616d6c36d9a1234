import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Ticket } from '@/shared/api/contract';

interface Rows {
  tickets: readonly Ticket[];
  selected: number | null;
  rows: Virtualizer<HTMLDivElement, Element>;
  pane: RefObject<HTMLDivElement | null>;
  onChoose: ((id: number) => void) | undefined;
}

/** One Tab stop for a list of any length: arrows, Home and End move in it, the space bar chooses. */
export function useRovingRows({ tickets, selected, rows, pane, onChoose }: Rows) {
  const [reached, setReached] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);
  const placeOf = (id: number | null) => tickets.findIndex((it) => it.id === id);
  const place = [placeOf(reached), placeOf(selected), 0].find((it) => it >= 0) ?? 0;
  const drawn = rows.getVirtualItems();
  // A row that is not drawn cannot be the stop.
  const stop = drawn.some(({ index }) => index === place) ? place : (drawn[0]?.index ?? 0);

  // A row that was out of view is drawn only after the list has moved there.
  useEffect(() => {
    if (wanted.current === null) return;
    const row = pane.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus();
  });

  function go(index: number) {
    const ticket = tickets[index];
    if (!ticket) return;
    wanted.current = ticket.id;
    rows.scrollToIndex(index);
    setReached(ticket.id);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const id = Number((event.target as HTMLElement).dataset.row);
    const from = placeOf(id);
    if (from < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const to: Partial<Record<string, number>> = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      Home: 0,
      End: tickets.length - 1,
    };
    const next = to[event.key];
    if (next !== undefined) go(next);
    else if (event.key === ' ' && onChoose) onChoose(id);
    else return;
    event.preventDefault();
  }

  return { stop, onKeyDown, onReach: setReached };
}
