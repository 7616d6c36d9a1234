import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Drafts } from '@/shared/api/contract';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import { beforeSignOut } from '@/shared/session/before-sign-out';
import { keptForAgent } from '@/shared/storage/kept-for-agent';
import { isBlank } from '@/shared/text/blank';
import { isTooLong } from '@/shared/text/length';
import { DraftSaver, modes, type Mode } from './draft-saver';
import { useLater } from './use-later';

export type { Mode } from './draft-saver';

/** What was typed here and may not be with the server yet. */
interface Typed {
  mode?: Mode | undefined;
  reply?: string | undefined;
  note?: string | undefined;
}

/** How many characters a message may have, counted as the server counts them. */
export const MESSAGE_MOST = 10_000;

function draftsQuery(ticketId: number) {
  return queryOptions({
    queryKey: keys.drafts(ticketId),
    queryFn: ({ signal }) => request<Drafts>(`/api/drafts/${ticketId}`, { signal }),
    select: ({ data }) => data,
    // Asked once each time the ticket is opened: what is typed here counts from then on.
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** What the browser has of it; what no version of Tick has written is nothing. */
function typedOf(value: unknown): Typed {
  const { mode, reply, note } = (typeof value === 'object' && value ? value : {}) as Typed;
  return {
    ...(modes.some((it) => it === mode) && { mode }),
    ...(typeof reply === 'string' && { reply }),
    ...(typeof note === 'string' && { note }),
  };
}

/** What is worth keeping: replying is what everybody begins with. */
function leftOf({ mode, reply, note }: Typed): Typed | null {
  return reply === undefined && note === undefined && mode !== 'note'
    ? null
    : { mode, reply, note };
}

/**
 * What an agent is writing on a ticket: one text for the customer, one for colleagues. Both are kept by the server, so
 * that they are there at another desk and after signing in again; until they arrive there, by the browser.
 */
export function useReplyDraft(agentId: number, ticketId: number) {
  const [store] = useState(() => keptForAgent<Typed>(agentId, `typed.${ticketId}`));
  const [typed, setTyped] = useState<Typed>(() => typedOf(store.read()));
  const later = useLater();
  const [refused, setRefused] = useState<string | null>(null);
  const { data: saved, isFetching } = useQuery(draftsQuery(ticketId));
  /** What was typed while nobody knew yet what had been written before. */
  const [ahead, setAhead] = useState<readonly Mode[]>([]);
  const asking = saved === undefined && isFetching;
  const [saver] = useState(
    () =>
      new DraftSaver(ticketId, {
        onSaved: (mode, message) => {
          setRefused(null);
          const kept = typedOf(store.read());
          // Another tab may have gone on with it.
          if (kept[mode] === message) store.write(leftOf({ ...kept, [mode]: undefined }));
        },
        onRefused: setRefused,
      }),
  );

  useEffect(() => {
    const unsaved = typedOf(store.read());
    for (const mode of modes) {
      const text = unsaved[mode];
      if (text !== undefined && !isTooLong(text, MESSAGE_MOST)) saver.save(mode, text);
    }
    const done = beforeSignOut(() => saver.saveNow());
    return () => {
      done();
      void saver.saveNow();
    };
  }, [saver, store]);

  // What was typed meanwhile goes behind what had been written before, instead of taking its place.
  if (!asking && ahead.length > 0) {
    setAhead([]);
    setTyped({ ...typed, ...Object.fromEntries(ahead.map((mode) => [mode, joined(mode)])) });
  }
  const bring = useEffectEvent(() => {
    for (const mode of modes) {
      const text = typed[mode];
      if (text === undefined) continue;
      store.write({ ...typedOf(store.read()), [mode]: text });
      if (!isTooLong(text, MESSAGE_MOST)) saver.save(mode, text);
    }
  });
  useEffect(() => {
    if (!asking) bring();
  }, [asking]);

  const texts = {
    reply: typed.reply ?? saved?.reply?.message ?? '',
    note: typed.note ?? saved?.internal?.message ?? '',
  };
  const begun = texts.reply === '' && texts.note !== '' ? 'note' : 'reply';

  function keep(changes: Typed) {
    setTyped((before) => ({ ...before, ...changes }));
    later.now();
    store.write({ ...typedOf(store.read()), ...changes });
  }

  function joined(mode: Mode): string {
    const before = (mode === 'note' ? saved?.internal : saved?.reply)?.message ?? '';
    return [before, typed[mode] ?? ''].filter((it) => !isBlank(it)).join('\n\n');
  }

  function write(mode: Mode, text: string) {
    if (asking && (ahead.includes(mode) || typed[mode] === undefined)) {
      setAhead([...new Set([...ahead, mode])]);
      keep({ mode, [mode]: text });
      return;
    }
    if (isTooLong(text, MESSAGE_MOST)) {
      saver.leave(mode);
      setTyped((before) => ({ ...before, mode, [mode]: text }));
      later.run(() => store.write({ ...typedOf(store.read()), mode, [mode]: text }));
    } else {
      keep({ mode, [mode]: text });
      saver.save(mode, text);
    }
  }

  return {
    ...texts,
    mode: typed.mode ?? begun,
    /** Why the server does not keep it. */
    refused,
    choose: (mode: Mode) => {
      keep({ mode });
    },
    write,
    /** It is on its way as a reply: no draft any more, at once and everywhere. */
    spend: (mode: Mode) => {
      setAhead(ahead.filter((it) => it !== mode));
      if (ahead.includes(mode)) {
        // What had been written before is not what was sent.
        keep({ mode, [mode]: undefined });
        return;
      }
      keep({ mode, [mode]: '' });
      saver.save(mode, '');
      void saver.saveNow();
    },
  };
}
