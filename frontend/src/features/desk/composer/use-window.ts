import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { ticketChannelQuery } from './window-queries';

const TICK_MS = 15_000;
const MINUTE_MS = 60_000;
const SOON_MINUTES = 60;

/** What keeps WhatsApp from bringing the customer anything. */
const cuts = ['new_owner', 'not_confirmed', 'opted_out', 'not_on_whatsapp'] as const;
export type Cut = (typeof cuts)[number];

/** What WhatsApp's service window means for whoever writes to the customer now. */
export type Window =
  /** The ticket has nothing to do with WhatsApp, or nobody knows yet. */
  | { state: 'none' }
  | { state: 'open' | 'soon'; minutesLeft: number; paused: boolean }
  | { state: 'closed'; paused: boolean }
  /** WhatsApp does not bring them anything. */
  | { state: 'cut'; why: Cut };

function everyTick(notify: () => void): () => void {
  const timer = setInterval(notify, TICK_MS);
  return () => {
    clearInterval(timer);
  };
}

/** In minutes, so that it changes only when there is something else to show. */
function minutesUntil(moment: string | null | undefined): number {
  return moment ? Math.max(0, Math.ceil((Date.parse(moment) - Date.now()) / MINUTE_MS)) : 0;
}

/** The window of a ticket's customer, which closes by itself and opens when they write. */
export function useWindow(ticketId: number): Window {
  const { data: channel } = useQuery(ticketChannelQuery(ticketId));
  const minutesLeft = useSyncExternalStore(everyTick, () => minutesUntil(channel?.window_until));
  if (!channel) return { state: 'none' };
  const { obstacle } = channel;
  const why = cuts.find((cut) => cut === obstacle);
  if (why) return { state: 'cut', why };
  const paused = obstacle === 'paused';
  if (obstacle && !paused) return { state: 'none' };
  if (minutesLeft === 0) return { state: 'closed', paused };
  return { state: minutesLeft < SOON_MINUTES ? 'soon' : 'open', minutesLeft, paused };
}
