import { act, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HistoryEntry } from '@/shared/api/contract';
import { prefer } from '@/shared/preferences/preferences';
import { usePageTitle } from '@/shared/ui/page-title';
import { fakeLocks } from '@/testing/fake-locks';
import { given, good, http } from '@/testing/server';
import { show } from '@/testing/show';
import { aReply, aTicket, grace } from '@/testing/situations';
import { noticeOf } from './news-of';
import { isOursToTell, tellWhenLookedAt } from './one-tab';
import { useNotices } from './use-notices';

const mine = aTicket({ assignee: { id: 1, name: 'Grace' } });
const fromCustomer = aReply({ id: 12, author: 'customer', agent_name: 'Ada Byron' });
const fromColleague = aReply({ id: 12, agent_name: 'Anna' });
const fromMyself = aReply({ id: 12, agent_name: 'Grace' });
const unread = { ...aTicket(), unread: true };

function assignedBy(agent: number): HistoryEntry {
  return {
    ...{ id: 5, what: 'assignee', actor: 'agent', actor_name: 'Somebody', agent_id: agent },
    ...{ old_value: null, new_value: 'Grace', at: '2026-01-15T11:00:00Z' },
  };
}

describe('what happens to a ticket', () => {
  it.each([
    [{ type: 'ticket.created', ticket: aTicket() }, 'all', 'New ticket from Ada Byron'],
    [{ type: 'ticket.created', ticket: aTicket() }, 'mine', undefined],
    [
      { type: 'reply.added', ticket: unread, reply: fromCustomer },
      'all',
      'New message from Ada Byron',
    ],
    [{ type: 'reply.added', ticket: unread, reply: fromCustomer }, 'mine', undefined],
    [{ type: 'reply.added', ticket: mine, reply: fromCustomer }, 'all', undefined],
    [{ type: 'reply.added', ticket: unread, reply: fromColleague }, 'all', 'Anna replied'],
    [{ type: 'reply.added', ticket: mine, reply: fromColleague }, 'mine', 'Anna replied'],
    [{ type: 'reply.added', ticket: unread, reply: fromColleague }, 'mine', undefined],
    [
      { type: 'reply.added', ticket: mine, reply: { ...fromColleague, internal: true } },
      ...(['mine', 'Anna added a note'] as const),
    ],
    [{ type: 'reply.added', ticket: unread, reply: fromMyself }, 'all', undefined],
    [{ type: 'reply.added', ticket: unread }, 'all', undefined],
    [
      { type: 'ticket.assigned', ticket: mine, change: assignedBy(2) },
      'mine',
      'A ticket was assigned to you',
    ],
    [{ type: 'ticket.assigned', ticket: mine, change: assignedBy(1) }, 'mine', undefined],
    [{ type: 'ticket.assigned', ticket: aTicket(), change: assignedBy(2) }, 'all', undefined],
    [{ type: 'message.sent', ticket: mine }, 'all', undefined],
  ] as const)('is told to whom it concerns: %j %s', (happening, scope, title) => {
    expect(noticeOf(happening, grace, scope)?.title).toBe(title);
  });
});

describe('several tabs', () => {
  beforeEach(() => {
    Object.defineProperty(navigator, 'locks', {
      value: { ...fakeLocks(), query: () => Promise.resolve({ held }) },
      configurable: true,
    });
    held = [];
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'locks');
  });
  let held: { name: string }[];

  it('tell of an event once', async () => {
    const tabs = await Promise.all([isOursToTell('41'), isOursToTell('41'), isOursToTell('41')]);

    expect(tabs.filter((it) => it)).toHaveLength(1);
    expect(await isOursToTell('42')).toBe(true);
  });

  it('are silent while one of them is looked at', async () => {
    held = [{ name: 'tick.looked-at' }];

    expect(await isOursToTell('41')).toBe(false);
  });

  it('are not silenced by one that was looked at for less than a moment', async () => {
    const looks = vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const end = tellWhenLookedAt();
    looks.mockReturnValue(false);
    window.dispatchEvent(new Event('blur'));

    const isFree = vi.fn();
    await navigator.locks.request('tick.looked-at', isFree);

    expect(isFree).toHaveBeenCalled();
    end();
    looks.mockRestore();
  });
});

describe('notices', () => {
  let shown: string[];
  let event = 1;

  function Desk() {
    usePageTitle('Desk');
    const notices = useNotices();
    return (
      <button
        onClick={() =>
          notices({ id: String(event++), type: 'reply.added', ticketId: 7, replyId: 12 })
        }
      >
        The feed tells
      </button>
    );
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
      http.get('/api/replies/7', () => good([fromCustomer])),
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
      expect(shown[0]).toBe('New message from Ada Byron: Coffee machine won’t start');
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
