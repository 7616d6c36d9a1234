import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Presence } from '@/shared/api/contract';
import { useSession } from '@/shared/session/session';
import { leave, presenceOnQuery, presenceQuery, type Doing } from './presence-queries';

/** Shows colleagues what one does on a ticket for as long as it is open. */
export function useShowPresence(ticketId: number, doing: Doing): void {
  const { refetch } = useQuery(presenceQuery(ticketId, doing));
  const told = useRef(doing);
  useEffect(() => {
    if (told.current === doing) return;
    told.current = doing;
    void refetch();
  }, [doing, refetch]);
  useEffect(
    () => () => {
      leave(ticketId);
    },
    [ticketId],
  );
}

/** Who else is on which of these tickets; asked only while they stay the same, not for each that is scrolled past. */
export function usePresenceOn(
  ticketIds: readonly number[],
  resting: boolean,
): Map<number, Presence[]> {
  const { data: me } = useSession();
  const ids = [...ticketIds].sort((one, other) => one - other).join(',');
  const [asked, setAsked] = useState(ids);
  if (resting && asked !== ids) setAsked(ids);
  const { data = [] } = useQuery(presenceOnQuery(asked));
  const others = data.filter(({ agent }) => agent.id !== me?.id);
  const found = new Map<number, Presence[]>();
  for (const it of others) found.set(it.ticket_id, [...(found.get(it.ticket_id) ?? []), it]);
  return found;
}
