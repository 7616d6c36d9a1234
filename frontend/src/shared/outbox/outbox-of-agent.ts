import { hashKey, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { Agent, Reply } from '@/shared/api/contract';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import { useSession } from '@/shared/session/session';
import { adoptUnbound } from '@/shared/storage/unbound';
import type { Unsent } from './entries';
import { Outbox } from './outbox';
import { replyRequest, unsentReplyOf } from './unsent-reply';

interface Held {
  agentId: number;
  outbox: Outbox;
}

const ofClient = new WeakMap<QueryClient, Held>();

function opened(queries: QueryClient, agentId: number): Held {
  const outbox = new Outbox(agentId, {
    send: (reply) => request<Reply>('/api/replies', replyRequest(reply)),
    onSent: (ticketId) =>
      Promise.all(
        [keys.replies(ticketId), keys.attachments(ticketId)].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
    onSignedOut: () => void queries.invalidateQueries({ queryKey: keys.session }),
  });
  for (const left of adoptUnbound(agentId)) {
    const reply = unsentReplyOf(left);
    if (reply) outbox.adopt(reply);
  }
  return { agentId, outbox };
}

/** Follows the session: an outbox rests while its agent is signed out, and never sends as somebody else. */
function follow(queries: QueryClient) {
  let signedOut = false;
  queries.getQueryCache().subscribe(({ query, type }) => {
    if (type !== 'updated' || query.queryHash !== hashKey(keys.session)) return;
    const me = query.state.data as Agent | null | undefined;
    const held = ofClient.get(queries);
    if (!held || me === undefined) return;
    if (me?.id !== held.agentId) {
      signedOut = true;
      held.outbox.pause();
    } else if (signedOut) {
      signedOut = false;
      held.outbox.resume();
    }
  });
}

const followed = new WeakSet<QueryClient>();

/** The outbox of an agent on this page. */
export function outboxOf(queries: QueryClient, agentId: number): Outbox {
  const known = ofClient.get(queries);
  if (known?.agentId === agentId) return known.outbox;
  known?.outbox.stop();
  const fresh = opened(queries, agentId);
  ofClient.set(queries, fresh);
  if (!followed.has(queries)) {
    followed.add(queries);
    follow(queries);
  }
  return fresh.outbox;
}

/** Its agent signed out; nothing of it is left on this page. */
export function closeOutbox(queries: QueryClient): void {
  ofClient.get(queries)?.outbox.stop();
  ofClient.delete(queries);
}

const nothing: readonly Unsent[] = [];
const noChange = () => () => undefined;

/** The outbox of whoever is signed in, and what is in it. */
export function useOutbox(): { outbox: Outbox | null; unsent: readonly Unsent[] } {
  const queries = useQueryClient();
  const { data: me } = useSession();
  const outbox = me ? outboxOf(queries, me.id) : null;
  const unsent = useSyncExternalStore(
    outbox?.entries.subscribe ?? noChange,
    outbox?.entries.snapshot ?? (() => nothing),
  );
  return { outbox, unsent };
}
