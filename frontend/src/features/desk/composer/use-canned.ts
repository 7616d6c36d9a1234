import { useQuery } from '@tanstack/react-query';
import { useId, useState, type KeyboardEvent } from 'react';
import type { CannedReply } from '@/shared/api/contract';
import { cannedForTicketQuery } from './canned-queries';
import { slashAt, type Slash } from './slash';

const MOST = 8;

function fits({ title, body }: CannedReply, word: string): boolean {
  const wanted = word.toLowerCase();
  return title.toLowerCase().includes(wanted) || body.toLowerCase().includes(wanted);
}

interface Typed {
  ticketId: number;
  text: string;
  caret: number;
  onPick: (canned: CannedReply, slash: Slash) => void;
}

/** Offers canned replies while somebody types a word after a slash; arrows choose, Enter takes, Escape declines. */
export function useCanned({ ticketId, text, caret, onPick }: Typed) {
  const listId = useId();
  const slash = slashAt(text, caret);
  const [place, setPlace] = useState(0);
  const [declined, setDeclined] = useState<number | null>(null);
  const wanted = slash !== null && declined !== slash.start;
  const all = useQuery({ ...cannedForTicketQuery(ticketId), enabled: wanted });
  const found = wanted ? (all.data ?? []).filter((it) => fits(it, slash.word)).slice(0, MOST) : [];
  const active = Math.min(place, found.length - 1);
  const chosen = found[active];

  function pick(canned: CannedReply) {
    if (slash) onPick(canned, slash);
    setPlace(0);
  }

  /** True when the key was meant for the offer. */
  function onKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
    if (!slash || !chosen || ctrlKey || metaKey) return false;
    if (key === 'ArrowDown') setPlace((active + 1) % found.length);
    else if (key === 'ArrowUp') setPlace((active + found.length - 1) % found.length);
    else if (key === 'Enter' || key === 'Tab') pick(chosen);
    else if (key === 'Escape') setDeclined(slash.start);
    else return false;
    return true;
  }

  return {
    found,
    chosen,
    listId,
    optionId: (canned: CannedReply) => `${listId}-${canned.id}`,
    pick,
    point: setPlace,
    onKey,
    nothing: wanted && all.isSuccess && found.length === 0,
  };
}

export type CannedOffer = ReturnType<typeof useCanned>;
