import { useEffect, useEffectEvent } from 'react';

/** Something that can be done on the page as it is, by a key or out of the palette. */
export interface Command {
  id: string;
  label: string;
  /** As `keystrokeOf` writes it; without, it is in the palette only. */
  keys?: string;
  /**
   * What its key means while another ticket is on its way: it acts on the list `now`, or `waits` for the ticket since it
   * begins to write. Any other is dropped: nobody acts on a ticket that they have not seen.
   */
  ahead?: 'now' | 'waits';
  run: () => void;
}

type Board = readonly Command[];

let board: Board = [];
const listeners = new Set<() => void>();

function change(next: Board) {
  board = next;
  listeners.forEach((listener) => {
    listener();
  });
}

export const commandBoard = {
  snapshot: (): Board => board,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

/** Offers commands for as long as the caller is shown; those of an inner part come before those of an outer one. */
export function useCommands(commands: readonly Command[]): void {
  const run = useEffectEvent((id: string) => {
    commands.find((it) => it.id === id)?.run();
  });
  const offer = useEffectEvent(() =>
    commands.map((it) => ({
      ...it,
      run: () => {
        run(it.id);
      },
    })),
  );
  const ids = commands.map(({ id, label, keys = '' }) => `${id} ${keys} ${label}`).join('|');
  useEffect(() => {
    const offered = offer();
    change([...board, ...offered]);
    return () => {
      change(board.filter((it) => !offered.includes(it)));
    };
  }, [ids]);
}
