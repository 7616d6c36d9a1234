import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { followEvents, type Connection } from '@/shared/api/event-stream';
import { keys } from '@/shared/api/query-keys';
import { bearing, type PrivateLink } from './track-queries';

/** Keeps one ticket up to date for its customer while the page is open. */
export function useTrackedUpdates({ reference, token }: PrivateLink, right: boolean): Connection {
  const queries = useQueryClient();
  const [connection, setConnection] = useState<Connection>('connecting');

  useEffect(() => {
    if (!right) return;
    const refresh = () =>
      void queries.invalidateQueries({ queryKey: keys.tracked(reference, token) });
    return followEvents(
      '/api/track/events',
      {
        onEvent: refresh,
        onGap: refresh,
        onConnection: setConnection,
        onRefused: (problem) => {
          refresh();
          return problem.passing;
        },
      },
      bearing({ reference, token }),
    );
  }, [queries, reference, token, right]);

  return connection;
}
