import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { followEvents, type Connection } from '@/shared/api/event-stream';
import { keys } from '@/shared/api/query-keys';
import { liveEventOf, liveTable } from './live-table';
import { createRefresher } from './refresher';

/**
 * Keeps everything that is shown up to date for as long as the caller is on the page.
 * @param onNews told of each event, after what it makes stale
 */
export function useLiveUpdates(
  onNews: (type: string, ticketId: number) => void = () => undefined,
): Connection {
  const queries = useQueryClient();
  const [connection, setConnection] = useState<Connection>('connecting');

  const tell = useEffectEvent(onNews);

  useEffect(() => {
    const refresher = createRefresher(queries);
    const stop = followEvents('/api/events', {
      onEvent: (type, data) => {
        const event = liveEventOf(data);
        if (!event) return;
        refresher.refresh(liveTable[type]?.(event) ?? []);
        tell(type, event.ticketId);
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
