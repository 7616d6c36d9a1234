import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { followEvents, type Connection } from '@/shared/api/event-stream';
import { liveEventOf, type LiveEvent } from '@/shared/api/live-event';
import { keys } from '@/shared/api/query-keys';
import { liveTable } from './live-table';
import { createRefresher } from './refresher';

/**
 * Keeps everything that is shown up to date for as long as the caller is on the page.
 * @param onNews told of each event, after what it makes stale
 */
export function useLiveUpdates(onNews: (event: LiveEvent) => void = () => undefined): Connection {
  const queries = useQueryClient();
  const [connection, setConnection] = useState<Connection>('connecting');

  const tell = useEffectEvent(onNews);

  useEffect(() => {
    const refresher = createRefresher(queries);
    const stop = followEvents('/api/events', {
      onEvent: (type, data, id) => {
        const event = liveEventOf(type, data, id);
        if (!event) return;
        refresher.refresh(liveTable[type]?.(event) ?? []);
        tell(event);
      },
      onGap: () => {
        refresher.refresh([[]]);
      },
      onConnection: (state) => {
        setConnection(state);
        // A stream that cannot be opened may mean that the session has ended: asking tells.
        if (state === 'offline') refresher.refresh([keys.session]);
      },
    });
    return () => {
      stop();
      refresher.stop();
    };
  }, [queries]);

  return connection;
}
