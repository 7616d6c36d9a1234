import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { heldReplies } from './held-replies';

const draft = {
  key: 'k1',
  message: 'The part is on its way.',
  internal: false,
  attachments: [],
  fileNames: [],
  at: '2026-05-01T10:00:00Z',
  after: 0,
};

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

test('a page that ends sends what it held back, by a request that outlives it', () => {
  const sent = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response());
  const send = vi.fn();
  heldReplies(new QueryClient()).hold({ ticketId: 7, draft, uploads: [] }, send);

  window.dispatchEvent(new Event('pagehide'));

  expect(sent).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/\/api\/replies$/),
    expect.objectContaining({
      keepalive: true,
      body: JSON.stringify({
        ticketId: 7,
        message: draft.message,
        internal: false,
        attachments: [],
      }),
      headers: expect.objectContaining({ 'Idempotency-Key': 'k1' }) as object,
    }),
  );
  expect(send).not.toHaveBeenCalled();
});

test('the next page of the tab finds it and may send it again by the same key', () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response());
  heldReplies(new QueryClient()).hold({ ticketId: 7, draft, uploads: [] }, vi.fn());
  window.dispatchEvent(new Event('pagehide'));

  const next = heldReplies(new QueryClient());

  expect(next.leftBehind(7)).toEqual([draft]);
  expect(next.leftBehind(7)).toEqual([]);
});
