import { act, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prefer } from '@/shared/preferences/preferences';
import { usePageTitle } from '@/shared/ui/page-title';
import { given, good, http } from '@/testing/server';
import { show } from '@/testing/show';
import { aTicket, grace } from '@/testing/situations';
import { noticeOf } from './news-of';
import { useNotices } from './use-notices';

const me = { id: 1 };
const mine = aTicket({ assignee: { id: 1, name: 'Grace' } });

describe('news of a ticket', () => {
  it.each([
    ['ticket.created', aTicket(), 'all', 'New ticket from Ada Byron'],
    ['ticket.created', aTicket(), 'mine', undefined],
    ['reply.added', { ...aTicket(), unread: true }, 'all', 'Ada Byron wrote'],
    ['reply.added', { ...aTicket(), unread: true }, 'mine', undefined],
    ['reply.added', { ...mine, unread: true }, 'mine', 'Ada Byron wrote'],
    ['reply.added', { ...mine, unread: false }, 'all', undefined],
    ['ticket.assigned', mine, 'mine', 'You were given a ticket'],
    ['ticket.assigned', aTicket(), 'all', undefined],
    ['message.sent', mine, 'all', undefined],
  ] as const)('%s is told to whom it concerns', (type, ticket, scope, title) => {
    expect(noticeOf(type, ticket, me, scope)?.title).toBe(title);
  });
});

describe('notices', () => {
  let shown: string[];

  function Desk() {
    usePageTitle('Desk');
    const notices = useNotices();
    return <button onClick={() => notices('reply.added', 7)}>The feed tells</button>;
  }

  beforeEach(() => {
    shown = [];
    const showNotification = (title: string, { body }: { body: string }) => {
      shown.push(`${title}: ${body}`);
    };
    const worker = Object.assign(new EventTarget(), {
      getRegistration: () => Promise.resolve({ showNotification }),
    });
    vi.stubGlobal('Notification', { permission: 'granted' });
    Object.defineProperty(navigator, 'serviceWorker', { value: worker, configurable: true });
    given(
      http.get('/api/auth/me', () => good(grace)),
      http.get('/api/tickets/7', () => good({ ...aTicket(), unread: true })),
    );
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'serviceWorker');
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('count in the title and show on the desktop until one looks again', async () => {
    prefer({ desktopNotices: true });
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const { user, getByRole } = show(<Desk />);

    await waitFor(async () => {
      await user.click(getByRole('button'));
      expect(document.title).toMatch(/^\(\d\) Desk · Tick$/);
    });
    await waitFor(() => {
      expect(shown[0]).toBe('Ada Byron wrote: Engine silent');
    });
    act(() => {
      window.dispatchEvent(new Event('focus'));
    });

    expect(document.title).toBe('Desk · Tick');
  });

  it('stay away while one looks', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const { user, getByRole } = show(<Desk />);

    await user.click(getByRole('button'));

    expect(shown).toEqual([]);
    expect(document.title).toBe('Desk · Tick');
  });
});
