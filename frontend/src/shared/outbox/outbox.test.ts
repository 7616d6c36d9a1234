import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noAnswer, Problem } from '@/shared/api/problem';
import { forgetAgent } from '@/shared/storage/kept-for-agent';
import { fakeLocks } from '@/testing/fake-locks';
import { Outbox } from './outbox';
import type { Draft, UnsentReply } from './unsent-reply';

const HOUR = 60 * 60_000;
const ANNA = 1;
const BERT = 2;

let sent: { agent: number; key: string; message: string }[];
let answer: (reply: UnsentReply) => Promise<unknown>;
let signedOut: number;
let open: Outbox[];

function aDraft(changes: Partial<Draft> = {}): Draft {
  return {
    key: 'k1',
    message: 'The part is on its way.',
    internal: false,
    attachments: [],
    fileNames: [],
    at: new Date().toISOString(),
    after: 0,
    ...changes,
  };
}

/** An agent's page. */
function aPage(agent = ANNA): Outbox {
  const page = new Outbox(agent, {
    send: async (reply) => {
      sent.push({ agent, key: reply.draft.key, message: reply.draft.message });
      return answer(reply);
    },
    onSent: () => Promise.resolve(),
    onSignedOut: () => signedOut++,
  });
  open.push(page);
  return page;
}

/** The page ends without a word, as in a crash. */
function crash(page: Outbox) {
  page.stop();
  open = open.filter((it) => it !== page);
}

function otherTabWrote() {
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
}

function phases(page: Outbox) {
  return page.entries.snapshot().map(({ phase }) => phase);
}

function asksBeforeClosing(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-05-01T10:00:00Z') });
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response());
  Object.defineProperty(navigator, 'locks', { value: fakeLocks(), configurable: true });
  sent = [];
  signedOut = 0;
  open = [];
  answer = () => Promise.resolve();
});

afterEach(() => {
  open.forEach(crash);
  vi.useRealTimers();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'locks');
});

describe('a reply', () => {
  it('goes out after ten seconds, a note at once', async () => {
    const page = aPage();
    page.add(7, aDraft());
    page.add(8, aDraft({ key: 'k2', internal: true, message: 'Careful.' }));

    await vi.advanceTimersByTimeAsync(9_000);
    expect(sent.map(({ key }) => key)).toEqual(['k2']);
    await vi.advanceTimersByTimeAsync(1_500);

    expect(sent.map(({ key }) => key)).toEqual(['k2', 'k1']);
    expect(page.entries.snapshot()).toEqual([]);
  });

  it.each([
    ['busy', () => new Problem(503, 'Busy right now')],
    ['away', () => noAnswer()],
  ])('is sent again by the same key while the server is %s', async (_why, trouble) => {
    answer = () => Promise.reject(trouble());
    const page = aPage();
    page.add(7, aDraft({ internal: true }));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(phases(page)).toEqual(['trying']);

    answer = () => Promise.resolve();
    await vi.advanceTimersByTimeAsync(60_000);

    expect(new Set(sent.map(({ key }) => key))).toEqual(new Set(['k1']));
    expect(page.entries.snapshot()).toEqual([]);
  });

  it('outlives a crash while the server is busy, and is sent by the next page', async () => {
    answer = () => Promise.reject(new Problem(503, 'Busy right now'));
    const page = aPage();
    page.add(7, aDraft({ internal: true }));
    await vi.advanceTimersByTimeAsync(1_000);
    crash(page);
    sent = [];
    answer = () => Promise.resolve();

    const next = aPage();
    await vi.advanceTimersByTimeAsync(1_000);

    expect(sent.map(({ key }) => key)).toEqual(['k1']);
    expect(next.entries.snapshot()).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  it('is handed over when the page ends, and sent again by the next one', async () => {
    const page = aPage();
    page.add(7, aDraft());

    window.dispatchEvent(new Event('pagehide'));
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/\/api\/replies$/),
      expect.objectContaining({
        keepalive: true,
        headers: expect.objectContaining({ 'Idempotency-Key': 'k1' }) as object,
      }),
    );
    crash(page);
    aPage();
    await vi.advanceTimersByTimeAsync(100);

    expect(sent.map(({ key }) => key)).toEqual(['k1']);
  });

  it('that is older than 23 hours is sent only when its agent says so', async () => {
    answer = () => Promise.reject(noAnswer());
    const page = aPage();
    page.add(7, aDraft({ internal: true }));
    await vi.advanceTimersByTimeAsync(1_000);
    crash(page);
    vi.setSystemTime(Date.now() + 23 * HOUR);
    sent = [];
    answer = () => Promise.resolve();

    const next = aPage();
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(sent).toEqual([]);
    expect(phases(next)).toEqual(['asks']);
    next.sendNow('k1');
    await vi.advanceTimersByTimeAsync(100);

    expect(sent.map(({ key }) => key)).toEqual(['k1']);
  });

  it('that the server refuses waits for a decision, also after a reload', async () => {
    answer = () => Promise.reject(new Problem(403, 'You may only look.'));
    const page = aPage();
    page.add(7, aDraft({ internal: true }));
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(sent).toHaveLength(1);
    crash(page);

    const next = aPage();
    await vi.advanceTimersByTimeAsync(HOUR);

    expect(sent).toHaveLength(1);
    expect(next.entries.snapshot()).toMatchObject([
      { phase: 'refused', problem: 'You may only look.' },
    ]);
    next.discard('k1');
    expect(localStorage).toHaveLength(0);
  });

  it('keeps its place behind an earlier one that does not get through', async () => {
    answer = () => Promise.reject(noAnswer());
    const page = aPage();
    page.add(7, aDraft({ internal: true }));
    await vi.advanceTimersByTimeAsync(100);
    page.add(7, aDraft({ key: 'k2', internal: true, at: '2026-05-01T10:00:01Z' }));
    await vi.advanceTimersByTimeAsync(100);
    expect(sent.map(({ key }) => key)).not.toContain('k2');

    answer = () => Promise.resolve();
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(100);

    expect(sent.slice(-2).map(({ key }) => key)).toEqual(['k1', 'k2']);
  });
});

describe('closing the tab', () => {
  it('asks while anything is unsent, and not when it is confirmed', async () => {
    const page = aPage();
    expect(asksBeforeClosing()).toBe(false);
    page.add(7, aDraft());
    expect(asksBeforeClosing()).toBe(true);

    await vi.advanceTimersByTimeAsync(11_000);

    expect(asksBeforeClosing()).toBe(false);
  });
});

describe('several tabs', () => {
  it('send an item once, whichever of them was closed', async () => {
    const [one, other, third] = [aPage(), aPage(), aPage()];
    one.add(7, aDraft());
    otherTabWrote();
    expect(phases(other)).toEqual(['elsewhere']);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toEqual([]);

    crash(one);
    await vi.advanceTimersByTimeAsync(5_000);
    otherTabWrote();

    expect(sent).toHaveLength(1);
    expect([...phases(other), ...phases(third)]).toEqual([]);
  });

  it('leave to each other what was taken back', async () => {
    const [one, other] = [aPage(), aPage()];
    one.add(7, aDraft());
    otherTabWrote();

    one.discard('k1');
    otherTabWrote();
    await vi.advanceTimersByTimeAsync(60_000);

    expect(other.entries.snapshot()).toEqual([]);
    expect(sent).toEqual([]);
  });
});

describe('an agent', () => {
  it('sees and sends nothing of another one', async () => {
    answer = () => Promise.reject(new Problem(401, 'Sign in to continue.'));
    const anna = aPage();
    anna.add(7, aDraft({ internal: true }));
    await vi.advanceTimersByTimeAsync(100);
    expect(signedOut).toBe(1);
    crash(anna);
    sent = [];
    answer = () => Promise.resolve();

    const bert = aPage(BERT);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(bert.entries.snapshot()).toEqual([]);
    expect(sent).toEqual([]);

    aPage(ANNA);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toMatchObject([{ agent: ANNA, key: 'k1' }]);
  });

  it('who signs out sends what is held, and is told what is left', async () => {
    const page = aPage();
    page.add(7, aDraft());
    const flushed = page.flush();
    await vi.advanceTimersByTimeAsync(100);
    await expect(flushed).resolves.toBe(0);
    expect(sent).toHaveLength(1);

    answer = () => Promise.reject(noAnswer());
    page.add(7, aDraft({ key: 'k2' }));
    const again = page.flush();
    await vi.advanceTimersByTimeAsync(100);
    await expect(again).resolves.toBe(1);

    page.stop();
    forgetAgent(ANNA);
    expect(localStorage).toHaveLength(0);
  });
});

it('what no version has written is left alone', () => {
  localStorage.setItem('tick.agent.1.unsent.x', '{"ticketId":"7"}');
  localStorage.setItem('tick.agent.1.unsent.y', 'no JSON');

  expect(aPage().entries.snapshot()).toEqual([]);
});

it('a browser that keeps nothing sends nevertheless', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const page = aPage();
  page.add(7, aDraft());
  expect(asksBeforeClosing()).toBe(true);

  await vi.advanceTimersByTimeAsync(11_000);

  expect(sent).toHaveLength(1);
});
