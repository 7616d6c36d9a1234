import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { keys } from '@/shared/api/query-keys';
import { liveEventOf } from '@/shared/api/live-event';
import { liveTable } from './live-table';
import { createRefresher } from './refresher';

const ticketEvent = { ticketId: 7 };

describe('the live table', () => {
  it.each([
    ['ticket.created', [keys.ticketLists, keys.ticketCounts]],
    ['ticket.status', [keys.ticketLists, keys.ticketCounts, keys.ticket(7), keys.history(7)]],
    ['ticket.assigned', [keys.ticketLists, keys.ticketCounts, keys.ticket(7), keys.history(7)]],
    ['reply.added', [keys.replies(7), keys.ticketLists, keys.ticket(7), keys.ticketChannel(7)]],
    ['reply.updated', [keys.replies(7), keys.ticketLists, keys.ticket(7), keys.ticketChannel(7)]],
    ['reply.deleted', [keys.replies(7), keys.ticketLists, keys.ticket(7), keys.ticketChannel(7)]],
    ['attachment.awaited', [keys.attachments(7)]],
    ['attachment.stored', [keys.attachments(7)]],
    ['attachment.rejected', [keys.attachments(7)]],
    ['message.sent', [keys.channelMessages(7), keys.ticketChannel(7), keys.channel]],
    ['message.delivered', [keys.channelMessages(7), keys.ticketChannel(7), keys.channel]],
    ['message.failed', [keys.channelMessages(7), keys.ticketChannel(7), keys.channel]],
  ])('%s makes its own keys stale', (type, expected) => {
    expect(liveTable[type]?.(ticketEvent)).toEqual(expected);
  });

  it('passes over data that is no event', () => {
    expect(liveEventOf('reply.added', { ticketId: '7', replyId: 12 }, '41')).toEqual({
      ...{ id: '41', type: 'reply.added', ticketId: 7, replyId: 12 },
    });
    expect(liveEventOf('reply.added', { ticketId: 'seven' }, '1')).toBeNull();
    expect(liveEventOf('reply.added', null, '1')).toBeNull();
  });
});

describe('the refresher', () => {
  it('fetches once for a burst, and once more for what came while it fetched', async () => {
    vi.useFakeTimers();
    const queries = new QueryClient();
    let fetches = 0;
    const slow = new QueryObserver(queries, {
      queryKey: keys.replies(7),
      queryFn: async () => {
        fetches++;
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        return fetches;
      },
    });
    const stop = slow.subscribe(() => undefined);
    await vi.advanceTimersByTimeAsync(1_100);
    const refresher = createRefresher(queries);

    for (let burst = 0; burst < 20; burst++) {
      refresher.refresh([keys.replies(7)]);
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.advanceTimersByTimeAsync(5_000);

    expect(fetches).toBe(3);
    refresher.stop();
    stop();
    vi.useRealTimers();
  });
});
