import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Presence } from '@/shared/api/contract';
import { given, good, http } from '@/testing/server';
import { show } from '@/testing/show';
import { grace } from '@/testing/situations';
import { Present } from './present';
import { presenceWords, type Doing } from './presence-queries';
import { usePresenceOn, useShowPresence } from './use-presence';

function on(ticketId: number, id: number, name: string, state: Doing): Presence {
  return { ticket_id: ticketId, agent: { id, name }, state, seen_at: '2026-01-15T12:00:00Z' };
}

let told: unknown[];
let asked: (string | null)[];

beforeEach(() => {
  told = [];
  asked = [];
  given(
    http.get('/api/auth/me', () => good(grace)),
    http.post('/api/presence', async ({ request }) => {
      told.push(await request.json());
      return good([on(7, 2, 'Anna', 'replying')]);
    }),
    http.get('/api/presence', ({ request }) => {
      const ids = new URL(request.url).searchParams.get('ticketIds');
      asked.push(ids);
      return good(ids === '7,8' ? [on(7, 1, 'Grace', 'viewing'), on(8, 2, 'Anna', 'viewing')] : []);
    }),
  );
});

function Ticket({ doing }: { doing: Doing }) {
  useShowPresence(7, doing);
  return <Present ticketId={7} />;
}

function List() {
  const [scrolling, setScrolling] = useState(false);
  const present = usePresenceOn(scrolling ? [9] : [8, 7], !scrolling);
  return (
    <>
      <button
        onClick={() => {
          setScrolling(true);
        }}
      >
        Scroll
      </button>
      {[7, 8].map((id) => (
        <p key={id}>{`${id}: ${presenceWords(present.get(id) ?? [])}`}</p>
      ))}
    </>
  );
}

describe('presence', () => {
  it('tells colleagues what one does, and shows who else is there', async () => {
    const { rerender, unmount } = show(<Ticket doing="viewing" />);

    expect(await screen.findByText('Anna is replying')).toBeVisible();
    expect(told).toEqual([{ ticketId: 7, state: 'viewing' }]);
    rerender(<></>);
    unmount();

    await waitFor(() => {
      expect(told.at(-1)).toEqual({ ticketId: 7, state: 'gone' });
    });
  });

  it('shows in the list who is on which ticket, but not oneself', async () => {
    const { user } = show(<List />);

    expect(await screen.findByText('8: Anna is viewing')).toBeVisible();
    expect(screen.getByText('7: null')).toBeVisible();
    await user.click(screen.getByRole('button'));

    // Tickets that are scrolled past are not asked about.
    expect(screen.getByText('8: Anna is viewing')).toBeVisible();
    expect(asked).toEqual(['7,8']);
  });

  it('says in words who replies, before who only looks', () => {
    expect(presenceWords([])).toBeNull();
    expect(presenceWords([on(7, 1, 'Anna', 'viewing'), on(7, 2, 'Ben', 'viewing')])).toBe(
      'Anna and Ben are viewing',
    );
    expect(presenceWords([on(7, 1, 'Anna', 'viewing'), on(7, 2, 'Ben', 'replying')])).toBe(
      'Ben is replying',
    );
  });
});
