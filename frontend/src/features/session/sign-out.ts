import {
  type QueryFilters,
  useIsMutating,
  useMutation,
  useMutationState,
  useQueryClient,
} from '@tanstack/react-query';
import { useState } from 'react';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import { closeOutbox, useOutbox } from '@/shared/outbox/outbox-of-agent';
import { settleBeforeSignOut } from '@/shared/session/before-sign-out';
import { useSession } from '@/shared/session/session';
import { forgetAgent } from '@/shared/storage/kept-for-agent';

const mutationKey = ['sign-out'];

const ofTheDesk: QueryFilters = {
  predicate: ({ queryKey }) => queryKey[0] !== keys.session[0],
};

/** The way out; it has failed until it is tried again. */
function useLeave() {
  const queries = useQueryClient();
  return useMutation({
    mutationKey,
    // What is still on its way would be refused from here on.
    onMutate: () => queries.cancelQueries(ofTheDesk),
    mutationFn: async (agentId: number) => {
      await request<null>('/api/auth/logout', { method: 'POST' });
      return agentId;
    },
    onSuccess: (agentId) => {
      closeOutbox(queries);
      queries.removeQueries(ofTheDesk);
      queries.setQueryData(keys.session, null);
      forgetAgent(agentId);
    },
  });
}

/** Signs out once all that was written is with the server; what cannot be brought there is asked about. */
export function useSignOut() {
  const { data: me } = useSession();
  const { outbox } = useOutbox();
  const { mutate } = useLeave();
  const [settling, setSettling] = useState(false);
  const [left, setLeft] = useState(0);
  const states = useMutationState({
    filters: { mutationKey },
    select: ({ state }) => state.status,
  });

  async function signOut() {
    if (!me || settling) return;
    setSettling(true);
    const [unsent, unsaved] = await Promise.all([outbox?.flush() ?? 0, settleBeforeSignOut()]);
    setSettling(false);
    setLeft(unsent + unsaved);
    if (unsent + unsaved === 0) mutate(me.id);
  }

  return {
    signOut: () => void signOut(),
    settling,
    /** How much of what was written would be lost. */
    left,
    stay: () => {
      setLeft(0);
    },
    discard: () => {
      setLeft(0);
      if (me) mutate(me.id);
    },
    failed: states.at(-1) === 'error',
  };
}

/** True on the way out. The desk is not shown then, so that nothing in it asks once more and is refused. */
export function useSigningOut(): boolean {
  return useIsMutating({ mutationKey }) > 0;
}
