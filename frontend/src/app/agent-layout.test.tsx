import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FakeStream } from '@/testing/fake-stream';
import { given, good, http, refusal } from '@/testing/server';
import { show } from '@/testing/show';
import { aReply, aTicket, grace, noTickets } from '@/testing/situations';
import { App } from './app';

/** A server with one agent and the tickets in the list that is handed back. */
function aDesk({ signedIn }: { signedIn: boolean }) {
  const desk = { signedIn, tickets: [aTicket()], listed: 0 };
  given(
    http.get('/api/auth/me', () =>
      desk.signedIn ? good(grace) : refusal(401, 'Sign in to continue.'),
    ),
    http.post('/api/auth/login', async ({ request }) => {
      const body = (await request.json()) as { password: string };
      if (body.password !== 'right') return refusal(401, 'E-mail or password is wrong.');
      desk.signedIn = true;
      return good(grace);
    }),
    http.post('/api/auth/logout', () => {
      desk.signedIn = false;
      return good({});
    }),
    http.get('/api/tickets/counts', () =>
      desk.signedIn ? good({ ...noTickets, new: desk.tickets.length }) : refusal(401, 'Sign in'),
    ),
    http.get('/api/tickets', () => {
      desk.listed++;
      return desk.signedIn ? good(desk.tickets, { page: { next: null } }) : refusal(401, 'Sign in');
    }),
  );
  return desk;
}

/** A reply that an earlier page of the agent could not send. */
function leaveBehind(agentId: number, message: string) {
  const draft = {
    ...{ key: 'k1', message, internal: false, attachments: [], fileNames: [] },
    ...{ at: new Date().toISOString(), after: 0 },
  };
  const left = { ticketId: 7, draft, page: null, refusal: null, asks: false };
  localStorage.setItem(`tick.agent.${agentId}.unsent.k1`, JSON.stringify(left));
}

function keptInBrowser(): string[] {
  return Object.keys(localStorage).filter((name) => name.startsWith('tick.agent.'));
}

describe('the way in', () => {
  it('lets whoever has a temporary password choose another first', async () => {
    const desk = { temporary: true };
    given(
      http.get('/api/auth/me', () => good({ ...grace, must_change_password: desk.temporary })),
      http.get('/api/tickets/counts', () => good(noTickets)),
      http.get('/api/tickets', () => good([], { page: { next: null } })),
      http.put('/api/auth/password', () => {
        desk.temporary = false;
        return good({});
      }),
    );
    const { user } = show(<App />, '/admin');

    const form = await screen.findByRole('form', { name: 'Password' });
    expect(screen.getByRole('heading', { name: 'Choose your password' })).toBeVisible();
    expect(screen.queryByRole('navigation', { name: 'Main' })).toBeNull();
    await user.type(within(form).getByLabelText('Current password'), 'handed-out');
    await user.type(within(form).getByLabelText('New password'), 'a quite different sentence');
    await user.type(
      within(form).getByLabelText('Confirm new password'),
      'a quite different sentence',
    );
    await user.click(within(form).getByRole('button', { name: 'Change password' }));

    expect(await screen.findByRole('navigation', { name: 'Main' })).toBeVisible();
  });

  it('asks for e-mail and password, tells what is wrong, and opens the desk', async () => {
    aDesk({ signedIn: false });
    const { user } = show(<App />, '/admin');

    await user.type(await screen.findByLabelText(/^Email/), 'grace@tick.local');
    await user.type(screen.getByLabelText(/Password/), 'wrong');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('E-mail or password is wrong.')).toBeVisible();

    await user.clear(screen.getByLabelText(/Password/));
    await user.type(screen.getByLabelText(/Password/), 'right');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));

    expect(await screen.findByText('Coffee machine won’t start')).toBeVisible();
    expect(screen.getByText('Grace')).toBeInTheDocument();
  });

  it('asks for the code of whoever has a second factor', async () => {
    const desk = aDesk({ signedIn: false });
    given(
      http.post('/api/auth/login', async ({ request }) => {
        const { code } = (await request.json()) as { code?: string };
        if (!code) return refusal(401, 'Please enter the code.', [], 'second-factor-needed');
        if (code !== '123456') return refusal(401, 'The code is wrong.', [], 'wrong-second-factor');
        desk.signedIn = true;
        return good(grace);
      }),
    );
    const { user } = show(<App />, '/admin');

    await user.type(await screen.findByLabelText(/^Email/), 'grace@tick.local');
    await user.type(screen.getByLabelText(/Password/), 'right');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await user.type(await screen.findByLabelText('Authentication code'), '000000');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('The code is wrong.')).toBeVisible();
    await user.clear(screen.getByLabelText('Authentication code'));
    await user.type(screen.getByLabelText('Authentication code'), '123456');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));

    expect(await screen.findByText('Coffee machine won’t start')).toBeVisible();
  });

  it('leaves the desk at once on the way out, and comes back when that fails', async () => {
    aDesk({ signedIn: true });
    let answer: (response: Response) => void = () => undefined;
    given(
      http.post('/api/auth/logout', () => new Promise<Response>((resolve) => (answer = resolve))),
    );
    const { user } = show(<App />, '/admin');
    await screen.findByText('Coffee machine won’t start');
    await waitFor(() => {
      expect(FakeStream.opened).toHaveLength(1);
    });

    await user.click(screen.getByRole('button', { name: 'Sign out' }));
    await waitFor(() => {
      expect(screen.queryByText('Coffee machine won’t start')).not.toBeInTheDocument();
    });
    expect(FakeStream.latest.closed).toBe(true);
    answer(refusal(503, 'Busy right now'));

    expect(await screen.findByTitle('Couldn’t sign out. Try again.')).toBeVisible();
    expect(await screen.findByText('Coffee machine won’t start')).toBeVisible();
  });

  it('lets nobody see the desk after signing out', async () => {
    aDesk({ signedIn: true });
    const { user } = show(<App />, '/admin');
    await screen.findByText('Coffee machine won’t start');

    await user.click(screen.getByRole('button', { name: 'Sign out' }));

    expect(await screen.findByLabelText(/Password/)).toBeVisible();
    expect(screen.queryByText('Coffee machine won’t start')).not.toBeInTheDocument();
  });

  it('sends what is held before it leaves, and keeps nothing of it', async () => {
    aDesk({ signedIn: true });
    const order: string[] = [];
    given(
      http.post('/api/replies', () => {
        order.push('reply');
        return good(aReply(), {}, 201);
      }),
      http.post('/api/auth/logout', () => {
        order.push('logout');
        return good({});
      }),
    );
    leaveBehind(grace.id, 'On its way');
    const { user } = show(<App />, '/admin');
    await screen.findByText('Coffee machine won’t start');

    await user.click(screen.getByRole('button', { name: 'Sign out' }));

    expect(await screen.findByLabelText(/Password/)).toBeVisible();
    expect(order).toEqual(['reply', 'logout']);
    expect(keptInBrowser()).toEqual([]);
  });

  it('asks what becomes of what cannot be sent', async () => {
    aDesk({ signedIn: true });
    given(http.post('/api/replies', () => refusal(403, 'You may only look.')));
    leaveBehind(grace.id, 'Not for you');
    const { user } = show(<App />, '/admin');
    expect(await screen.findByRole('link', { name: 'Not for you' })).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Sign out' }));
    const question = await screen.findByRole('dialog', { name: 'Sign out without sending?' });
    await user.click(within(question).getByRole('button', { name: 'Stay signed in' }));
    expect(keptInBrowser()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Sign out' }));
    await user.click(await screen.findByRole('button', { name: 'Discard and sign out' }));

    expect(await screen.findByLabelText(/Password/)).toBeVisible();
    expect(keptInBrowser()).toEqual([]);
  });

  it('keeps what an expired session left, for its agent alone', async () => {
    const desk = aDesk({ signedIn: true });
    let me = grace;
    const sent: unknown[] = [];
    given(
      http.get('/api/auth/me', () =>
        desk.signedIn ? good(me) : refusal(401, 'Sign in to continue.'),
      ),
      http.post('/api/replies', async ({ request }) => {
        if (!desk.signedIn) return refusal(401, 'Sign in to continue.');
        sent.push({ by: me.name, body: await request.json() });
        return good(aReply(), {}, 201);
      }),
    );
    desk.signedIn = false;
    leaveBehind(grace.id, 'Late words');
    sessionStorage.setItem('tick.reply.7', JSON.stringify({ reply: 'Whose is this?' }));
    const { user } = show(<App />, '/admin');
    async function signIn() {
      await user.type(await screen.findByLabelText(/^Email/), 'somebody@tick.local');
      await user.type(screen.getByLabelText(/Password/), 'right');
      await user.click(screen.getByRole('button', { name: 'Sign in' }));
    }

    me = { ...grace, id: 2, name: 'Bert' };
    await signIn();
    await user.click(await screen.findByRole('button', { name: 'Sign out' }));
    await screen.findByLabelText(/Password/);
    expect(sent).toEqual([]);
    expect(keptInBrowser()).toHaveLength(1);
    expect(sessionStorage.getItem('tick.reply.7')).toBeNull();
    me = grace;
    await signIn();

    await waitFor(() => {
      expect(sent).toMatchObject([{ by: 'Grace', body: { message: 'Late words' } }]);
    });
  });

  it('asks again when the session has ended meanwhile', async () => {
    const desk = aDesk({ signedIn: true });
    show(<App />, '/admin');
    await screen.findByText('Coffee machine won’t start');

    desk.signedIn = false;
    act(() => {
      FakeStream.latest.tell('ticket.created', '5', { ticketId: 8 });
    });

    expect(await screen.findByLabelText(/Password/)).toBeVisible();
  });
});

describe('live updates', () => {
  it('show a new ticket without reloading', async () => {
    const desk = aDesk({ signedIn: true });
    show(<App />, '/admin');
    await screen.findByText('Coffee machine won’t start');

    desk.tickets = [aTicket({ id: 8, issue_title: 'Smoke everywhere' }), ...desk.tickets];
    act(() => {
      FakeStream.latest.tell('ticket.created', '5', { type: 'ticket.created', ticketId: 8 });
    });

    expect(await screen.findByText('Smoke everywhere')).toBeVisible();
  });

  it('say when the connection is lost and go on from the cursor', async () => {
    aDesk({ signedIn: true });
    show(<App />, '/admin');
    await screen.findByText('Coffee machine won’t start');
    const first = FakeStream.latest;

    first.tell('hello', '41', {});
    first.tell('reply.added', '42', { ticketId: 7 });
    first.breakOff();
    expect(await screen.findByText(/offline/)).toBeVisible();

    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    await waitFor(() => {
      expect(screen.queryByText(/offline/)).not.toBeInTheDocument();
    });
    await waitFor(() => {
      expect(FakeStream.opened).toHaveLength(2);
    });
    expect(FakeStream.latest.url.search).toBe('?after=42');
  });
});

describe('addresses', () => {
  it('show a kind page where there is nothing', async () => {
    show(<App />, '/no/such/place');

    expect(await screen.findByText('Page not found')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Contact support' })).toHaveAttribute('href', '/');
  });
});
