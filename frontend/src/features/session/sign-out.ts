import {
  type QueryFilters,
  useIsMutating,
  useMutation,
  useMutationState,
  useQueryClient,
} from '@tanstack/react-query';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';

const mutationKey = ['sign-out'];

const ofTheDesk: QueryFilters = {
  predicate: ({ queryKey }) => queryKey[0] !== keys.session[0],
};

/** The way out; it has failed until it is tried again. */
export function useSignOut() {
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationKey,
    // What is still on its way would be refused from here on.
    onMutate: () => queries.cancelQueries(ofTheDesk),
    mutationFn: () => request<null>('/api/auth/logout', { method: 'POST' }),
    onSuccess: () => {
      queries.removeQueries(ofTheDesk);
      queries.setQueryData(keys.session, null);
    },
  });
  const states = useMutationState({
    filters: { mutationKey },
    select: ({ state }) => state.status,
  });
  return {
    signOut: () => {
      mutate();
    },
    failed: states.at(-1) === 'error',
  };
}

/** True on the way out. The desk is not shown then, so that nothing in it asks once more and is refused. */
export function useSigningOut(): boolean {
  return useIsMutating({ mutationKey }) > 0;
}
