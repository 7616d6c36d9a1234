import { screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { Status } from '@/shared/api/contract';
import { FakeStream } from '@/testing/fake-stream';
import { given, good, http, refusal } from '@/testing/server';
import { show } from '@/testing/show';
import { TrackPage } from './track-page';

function tracked(status: Status = 'in_progress', replies: unknown[] = []) {
  return {
    ticket: {
      reference: 'TK-7QX4',
      status,
      issue_title: 'Coffee machine won’t start',
      description: 'It does not start.',
      created_at: '2026-01-15T10:30:00Z',
      name: 'Ada Byron',
    },
    replies,
    attachments: [],
  };
}

function showTicket(address = '/t/TK-7QX4#secret') {
  return show(
    <Routes>
      <Route path="/t/:reference" element={<TrackPage />} />
    </Routes>,
    address,
  );
}

describe('the private ticket page', () => {
  it('shows the ticket to whoever has the token, and sends it as a header only', async () => {
    let seen: Request | undefined;
    given(
      http.get('/api/track', ({ request }) => {
        seen = request;
        return good(
          tracked('in_progress', [
            {
              id: 1,
              author: 'agent',
              agent_name: 'Grace',
              message: 'Have you tried steam?',
              sent_at: '2026-01-15T11:00:00Z',
            },
          ]),
        );
      }),
    );
    showTicket();

    expect(await screen.findByText('Have you tried steam?')).toBeVisible();
    expect(screen.getByText('In progress')).toBeVisible();
    expect(seen?.headers.get('X-Ticket-Token')).toBe('secret');
    expect(seen?.url).not.toContain('secret');
  });

  it.each<[Status, string]>([
    ['new', 'Received'],
    ['in_progress', 'In progress'],
    ['closed', 'Resolved'],
  ])('says %s in the words of a customer', async (status, words) => {
    given(http.get('/api/track', () => good(tracked(status))));
    showTicket();

    expect(await screen.findByText(words)).toBeVisible();
  });

  it('sends an answer and shows it', async () => {
    const said: unknown[] = [];
    given(
      http.get('/api/track', () => good(tracked('closed', said))),
      http.post('/api/track/replies', async ({ request }) => {
        const { message } = (await request.json()) as { message: string };
        expect(request.headers.get('X-Ticket-Token')).toBe('secret');
        expect(request.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
        said.push({
          id: 2,
          author: 'customer',
          agent_name: 'Ada Byron',
          message,
          sent_at: '2026-01-15T12:00:00Z',
        });
        return good({ id: 2 }, {}, 201);
      }),
    );
    const { user } = showTicket();

    const box = await screen.findByLabelText('Your reply');
    expect(box).toHaveAccessibleDescription(/reopens this ticket/);
    await user.type(box, 'It still is silent.');
    await user.click(screen.getByRole('button', { name: 'Send' }));

    expect(await screen.findByText('It still is silent.')).toBeVisible();
    await waitFor(() => {
      expect(box).toHaveValue('');
    });
  });

  it('goes live with the token as a header, and shows an answer without a reload', async () => {
    const said: unknown[] = [];
    given(http.get('/api/track', () => good(tracked('in_progress', said))));
    showTicket();
    await screen.findByText('Coffee machine won’t start');
    await waitFor(() => {
      expect(FakeStream.opened).toHaveLength(1);
    });

    said.push({
      id: 3,
      author: 'agent',
      agent_name: 'Grace',
      message: 'Steam it is.',
      sent_at: '2026-01-15T12:00:00Z',
    });
    FakeStream.latest.tell('reply.added', '9', { type: 'reply.added' });

    expect(await screen.findByText('Steam it is.')).toBeVisible();
    expect(FakeStream.latest.request.headers.get('X-Ticket-Token')).toBe('secret');
    expect(FakeStream.latest.url.href).not.toContain('secret');
  });

  it.each<[Status, string, string]>([
    ['in_progress', 'Mark as resolved', 'solved'],
    ['closed', 'Reopen ticket', 'reopen'],
  ])('lets the customer decide about a ticket that is %s', async (status, button, wish) => {
    const wishes: unknown[] = [];
    given(
      http.get('/api/track', () => good(tracked(status))),
      http.put('/api/track/status', async ({ request }) => {
        wishes.push([request.headers.get('X-Ticket-Token'), await request.json()]);
        return good({});
      }),
    );
    const { user } = showTicket();

    await user.click(await screen.findByRole('button', { name: button }));

    await waitFor(() => {
      expect(wishes).toEqual([['secret', { status: wish }]]);
    });
  });

  it('sends files with an answer', async () => {
    const sent: unknown[] = [];
    given(
      http.get('/api/track', () => good(tracked())),
      http.post('/api/track/attachments', ({ request }) =>
        request.headers.get('X-Ticket-Token') === 'secret'
          ? good({ id: 'f-1', claimToken: 'claim-1' }, {}, 201)
          : refusal(401, 'no'),
      ),
      http.post('/api/track/replies', async ({ request }) => {
        sent.push(await request.json());
        return good({ id: 2 }, {}, 201);
      }),
    );
    const { user } = showTicket();

    const chooser = await screen.findByLabelText('Files', { selector: 'input' });
    await user.upload(chooser, new File(['plan'], 'plan.txt'));
    await screen.findByText('4 B');
    await user.click(screen.getByRole('button', { name: 'Send' }));

    await waitFor(() => {
      expect(sent).toEqual([{ message: '', attachments: [{ id: 'f-1', claimToken: 'claim-1' }] }]);
    });
  });

  it('says why a file cannot be had, instead of offering it', async () => {
    const file = { content_type: 'image/png', size: 7000, reply_id: null };
    given(
      http.get('/api/track', () =>
        good({
          ...tracked(),
          attachments: [
            { ...file, id: 'f-1', name: 'engine.png', state: 'stored' },
            { ...file, id: 'f-2', name: 'smoke.png', state: 'pending' },
            { ...file, id: 'f-3', name: 'bad.png', state: 'infected' },
            { ...file, id: 'f-4', name: 'late.png', state: 'awaited', size: 0 },
            {
              ...file,
              id: 'f-5',
              name: 'odd.bin',
              state: 'stored',
              content_type: 'application/octet-stream',
            },
          ],
        }),
      ),
    );
    showTicket();

    expect(await screen.findByRole('button', { name: /engine.png · 6.8 kB/ })).toBeEnabled();
    expect(
      screen.getByRole('button', { name: /odd.bin · 6.8 kB · Unusual file type/ }),
    ).toBeEnabled();
    for (const words of [
      /late.png · Downloading from WhatsApp/,
      /smoke.png · Scanning for viruses/,
      /bad.png · Blocked: virus found/,
    ]) {
      expect(screen.getByRole('button', { name: words })).toHaveAttribute('aria-disabled', 'true');
    }
  });

  it.each([401, 403, 404])('says kindly that a link is wrong (%d)', async (status) => {
    given(http.get('/api/track', () => refusal(status, 'no')));
    showTicket();

    expect(await screen.findByText('This link doesn’t work')).toBeVisible();
  });

  it('does so for a link without its token, or under another reference', async () => {
    given(http.get('/api/track', () => good(tracked())));
    const { unmount } = showTicket('/t/TK-7QX4');
    expect(await screen.findByText('This link doesn’t work')).toBeVisible();
    unmount();

    showTicket('/t/TK-OTHER#secret');
    expect(await screen.findByText('This link doesn’t work')).toBeVisible();
  });

  it('offers another try when Tick is away, and does not blame the link', async () => {
    given(http.get('/api/track', () => refusal(503, 'Busy'), { once: true }));
    given(http.get('/api/track', () => refusal(503, 'Busy')));
    const { user } = showTicket();

    const again = await screen.findByRole('button', { name: 'Try again' }, { timeout: 10_000 });
    expect(screen.queryByText('This link doesn’t work')).not.toBeInTheDocument();
    given(http.get('/api/track', () => good(tracked())));
    await user.click(again);

    expect(await screen.findByText('Coffee machine won’t start')).toBeVisible();
  });
});
