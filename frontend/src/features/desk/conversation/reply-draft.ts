import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Drafts } from '@/shared/api/contract';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import { kept } from '@/shared/storage/kept';
import { DraftSaver, type Mode } from './draft-saver';

export type { Mode } from './draft-saver';

/** What was typed here and may not be with the server yet. */
interface Typed {
  mode?: Mode;
  reply?: string;
  note?: string;
}

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

/**
 * What is being written on a ticket: one text for the customer, one for colleagues. Both are kept by the server, so that
 * they are there at another desk and after signing in again; until they arrive there, by the browser.
 */
export function useReplyDraft(ticketId: number) {
  const [store] = useState(() => kept<Typed>(`tick.reply.${ticketId}`));
  const [typed, setTyped] = useState<Typed>(() => store.read() ?? {});
  const { data: saved } = useQuery(draftsQuery(ticketId));
  const [saver] = useState(
    () =>
      new DraftSaver(ticketId, (mode) => {
        store.write({ ...store.read(), [mode]: undefined });
      }),
  );

  useEffect(() => {
    const unsaved = store.read() ?? {};
    for (const mode of ['reply', 'note'] as const) {
      if (unsaved[mode] !== undefined) saver.save(mode, unsaved[mode]);
    }
    return () => {
      saver.saveNow();
    };
  }, [saver, store]);

  const texts = {
    reply: typed.reply ?? saved?.reply?.message ?? '',
    note: typed.note ?? saved?.internal?.message ?? '',
  };
  const begun = texts.reply === '' && texts.note !== '' ? 'note' : 'reply';

  function keep(changes: Typed) {
    setTyped({ ...typed, ...changes });
    store.write({ ...store.read(), ...changes });
  }

  return {
    ...texts,
    mode: typed.mode ?? begun,
    choose: (mode: Mode) => {
      keep({ mode });
    },
    write: (mode: Mode, text: string) => {
      keep({ mode, [mode]: text });
      saver.save(mode, text);
    },
    /** It is on its way as a reply: no draft any more, at once and everywhere. */
    spend: (mode: Mode) => {
      keep({ mode, [mode]: '' });
      saver.save(mode, '');
      saver.saveNow();
    },
  };
}
