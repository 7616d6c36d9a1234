import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Reply } from '@/shared/api/contract';
import { useSession } from '@/shared/session/session';
import { repliesQuery } from '../conversation/conversation-queries';

/** Somebody's turn that whoever is typing may not have seen. */
export interface News {
  reply: Reply;
  fromCustomer: boolean;
}

/**
 * What others said since one began to write.
 * @param writing whether there are words in the box
 */
export function useNews(ticketId: number, writing: boolean) {
  const { data: replies } = useQuery(repliesQuery(ticketId));
  const { data: me } = useSession();
  const latest = replies?.reduce((highest, { id }) => Math.max(highest, id), 0);
  const [since, setSince] = useState<number | null>(null);

  // What was known when the first word was typed; forgotten once the box is empty again.
  if (!writing && since !== null) setSince(null);
  if (writing && since === null && latest !== undefined) setSince(latest);

  const unseen = (replies ?? []).filter(
    ({ id, author, agent_name, internal }) =>
      since !== null &&
      id > since &&
      (author.toLowerCase() === 'customer' || (!internal && agent_name !== me?.name)),
  );
  const reply = unseen.at(-1);
  const news: News | null = reply
    ? { reply, fromCustomer: reply.author.toLowerCase() === 'customer' }
    : null;
  return {
    news,
    latest: latest ?? 0,
    seen: () => {
      setSince(latest ?? null);
    },
  };
}
