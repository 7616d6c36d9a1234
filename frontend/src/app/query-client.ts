import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from '@/shared/api/problem';
import { keys } from '@/shared/api/query-keys';

const TRIES = 3;

/** What is fetched stays until an event says it is stale; only passing troubles are tried again. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        const ofDesk = query.queryKey[0] !== 'tracked';
        if (ofDesk && error instanceof Problem && error.status === 401) {
          client.setQueryData(keys.session, null);
        }
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) =>
          failures < TRIES - 1 && (!(error instanceof Problem) || error.passing),
      },
    },
  });
  return client;
}
