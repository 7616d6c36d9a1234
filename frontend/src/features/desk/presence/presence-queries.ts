import { queryOptions } from '@tanstack/react-query';
import type { Presence } from '@/shared/api/contract';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import { perLocale } from '@/shared/language/per-locale';
import { t } from '@/shared/language/words';

export type Doing = 'viewing' | 'replying';

/** The server forgets whoever has said nothing for 15 s. */
const BEAT_MS = 5_000;
const LOOK_MS = 10_000;

/** Says what one does on a ticket, again and again while the page is in view, and learns who else is there. */
export function presenceQuery(ticketId: number, state: Doing) {
  return queryOptions({
    queryKey: keys.presence(ticketId),
    queryFn: ({ signal }) =>
      request<Presence[]>('/api/presence', { method: 'POST', body: { ticketId, state }, signal }),
    select: ({ data }) => data,
    refetchInterval: BEAT_MS,
    staleTime: 0,
    retry: false,
  });
}

export function leave(ticketId: number): void {
  // If it does not arrive, the server finds out by itself.
  request<unknown>('/api/presence', { method: 'POST', body: { ticketId, state: 'gone' } }).catch(
    () => undefined,
  );
}

/** Who is on the tickets of a list; their numbers come with commas between them. */
export function presenceOnQuery(ids: string) {
  return queryOptions({
    queryKey: keys.presenceOn(ids),
    queryFn: ({ signal }) => request<Presence[]>(`/api/presence?ticketIds=${ids}`, { signal }),
    select: ({ data }) => data,
    enabled: ids !== '',
    refetchInterval: LOOK_MS,
    retry: false,
    placeholderData: (before) => before,
  });
}

const enumeration = perLocale((locale) => new Intl.ListFormat(locale));

/** "Anna is replying", "Anna and Ben are here"; whoever replies matters more. */
export function presenceWords(present: readonly Presence[]): string | null {
  const replying = present.filter(({ state }) => state === 'replying');
  const shown = replying.length > 0 ? replying : present;
  if (shown.length === 0) return null;
  return t(replying.length > 0 ? 'desk.presence.replying' : 'desk.presence.here', {
    names: enumeration().format(shown.map(({ agent }) => agent.name)),
    count: shown.length,
  });
}
