import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Agent } from '@/shared/api/contract';
import { Problem } from '@/shared/api/problem';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';

async function whoAmI(signal: AbortSignal): Promise<Agent | null> {
  try {
    const answer = await request<Agent>('/api/auth/me', { signal });
    return answer.data;
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null;
    throw error;
  }
}

/** The signed-in agent; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: keys.session,
  queryFn: ({ signal }) => whoAmI(signal),
  staleTime: 5 * 60_000,
});

export function useSession() {
  return useQuery(sessionQuery);
}

/** A viewer reads everything and changes nothing. */
export function useMayAct(): boolean {
  const { data } = useSession();
  return data !== null && data !== undefined && data.role.toUpperCase() !== 'VIEWER';
}

export function useIsAdmin(): boolean {
  const { data } = useSession();
  return data?.role.toUpperCase() === 'ADMIN';
}
