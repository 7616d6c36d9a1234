import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Status } from '@/shared/api/contract';
import { aGate } from '@/testing/gate';
import { given, good, http, refusal } from '@/testing/server';
import { show } from '@/testing/show';
import { aReply, aTicket, grace, noTickets } from '@/testing/situations';
import { DeskPage } from './desk-page';

const hostile = '<img src=x onerror="window.pwned=1"><b>bold</b>';

let stored: { status: Status; asked: URLSearchParams[] };

beforeEach(() => {
  stored = { status: 'new', asked: [] };
  given(
    http.get('/api/auth/me', () => good(grace)),
    http.get('/api/tickets/counts', () => good({ ...noTickets, in_progress: 1, total: 15 })),
    http.get('/api/tickets', ({ request }) => {
      stored.asked.push(new URL(request.url).searchParams);
      return good([aTicket({ status: stored.status })], { page: { next: null, total: 1 } });
    }),
    http.get('/api/tickets/7', () =>
      good(aTicket({ status: stored.status, description: hostile })),
    ),
    http.get('/api/agents/assignable', () => good([grace, { id: 2, name: 'Katherine' }])),
    http.get('/api/tickets/7/history', () =>
      good([
        {
          id: 1,
          what: 'opened',
          actor: 'customer',
          actor_name: 'Ada Byron',
          old_value: null,
          new_value: 'new',
          at: '2026-01-15T10:30:00Z',
        },
      ]),
    ),
    http.get('/api/replies/7', () =>
      good([
        aReply(),
        aReply({ id: 12, internal: true, message: 'Knows a lot about engines' }),
        aReply({ id: 13, author: 'customer', agent_name: null, message: 'Yes.' }),
      ]),
    ),
    http.get('/api/attachments', () =>
      good([
        {
          id: 'f-1',
          name: 'engine.png',
          content_type: 'image/png',
          size: 2048,
          reply_id: null,
          state: 'stored',
        },
      ]),
    ),
    http.get('/api/whatsapp/messages', () =>
      good([
        {
          id: 'm-2',
          kind: 'reply',
          reply_id: 11,
          state: 'FAILED',
          reason: 'The number is not on WhatsApp',
          created_at: '2026-01-15T11:00:01Z',
          updated_at: '2026-01-15T11:00:02Z',
        },
        {
          id: 'm-1',
          kind: 'received',
          reply_id: null,
          state: 'DELIVERED',
          reason: null,
          created_at: '2026-01-15T10:30:01Z',
          updated_at: '2026-01-15T10:30:02Z',
        },
      ]),
    ),
  );
});

function showDesk(at = '/admin/tickets/7') {
  return show(
    <Routes>
      <Route path="/admin" element={<DeskPage />} />
      <Route path="/admin/tickets/:ticketId" element={<DeskPage />} />
    </Routes>,
    at,
  );
}

describe('the conversation', () => {
  it('shows what was said, by whom, and how far it got', async () => {
    showDesk();

    const conversation = await screen.findByRole('region', { name: 'Conversation' });
    expect(await within(conversation).findByText('Have you tried steam?')).toBeVisible();
    expect(within(conversation).getByText('Knows a lot about engines')).toBeVisible();
    expect(within(conversation).getByText(/internal note/)).toBeVisible();
    expect(
      await within(conversation).findByText('Not delivered: The number is not on WhatsApp'),
    ).toBeVisible();
    expect(within(conversation).getByText(/Confirmation/)).toBeVisible();
    expect(within(conversation).getByRole('link', { name: /engine.png/ })).toHaveAttribute(
      'href',
      '/api/attachments/f-1/content',
    );
  });

  it('shows hostile words as the text they are', async () => {
    const { container } = showDesk();

    expect(await screen.findByText(hostile)).toBeVisible();
    expect(container.querySelector('[onerror], b')).toBeNull();
  });

  it('shows an answer at once, sends it once, and empties the box', async () => {
    const gate = aGate();
    const sent: { body: unknown; key: string | null }[] = [];
    given(
      http.post('/api/replies', async ({ request }) => {
        sent.push({ body: await request.json(), key: request.headers.get('Idempotency-Key') });
        await gate.opened;
        return good(aReply({ id: 14 }), {}, 201);
      }),
    );
    const { user } = showDesk();

    await user.type(await screen.findByRole('textbox', { name: 'Reply' }), 'Try again.');
    await user.keyboard('{Control>}{Enter}{/Control}{Control>}{Enter}{/Control}');

    expect(await screen.findByText('Try again.', { selector: 'li *' })).toBeVisible();
    expect(screen.getByText('Sending…')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Reply' })).toHaveValue('');
    gate.open();
    await waitFor(() => {
      expect(screen.queryByText('Sending…')).not.toBeInTheDocument();
    });
    expect(sent).toEqual([
      {
        body: { ticketId: 7, message: 'Try again.', internal: false, attachments: [] },
        key: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      },
    ]);
  });

  it('keeps what could not be sent in its place, and sends it again as the same', async () => {
    const sent: (string | null)[] = [];
    given(
      http.post('/api/replies', ({ request }) => {
        sent.push(request.headers.get('Idempotency-Key'));
        return sent.length === 1 ? refusal(503, 'Busy right now') : good(aReply(), {}, 201);
      }),
    );
    const { user } = showDesk();

    await user.click(await screen.findByRole('button', { name: 'Internal note' }));
    await user.type(screen.getByRole('textbox', { name: 'Internal note' }), 'Careful.');
    await user.click(screen.getByRole('button', { name: 'Save note' }));

    expect(await screen.findByText('Not sent. Busy right now')).toBeVisible();
    expect(screen.getByText('Careful.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Send again' }));
    await waitFor(() => {
      expect(screen.queryByText('Careful.')).not.toBeInTheDocument();
    });
    expect(sent).toHaveLength(2);
    expect(sent[1]).toBe(sent[0]);
  });

  it('keeps the words of each ticket and kind while one looks elsewhere', async () => {
    const { user, unmount } = showDesk();
    await user.type(await screen.findByRole('textbox', { name: 'Reply' }), 'To Ada');
    await user.click(screen.getByRole('button', { name: 'Internal note' }));
    await user.type(screen.getByRole('textbox', { name: 'Internal note' }), 'Of Ada');
    unmount();

    const again = showDesk();

    expect(await screen.findByRole('textbox', { name: 'Internal note' })).toHaveValue('Of Ada');
    await again.user.click(screen.getByRole('button', { name: 'Reply' }));
    expect(screen.getByRole('textbox', { name: 'Reply' })).toHaveValue('To Ada');
  });

  it('sends files along with the words', async () => {
    const sent: unknown[] = [];
    given(
      http.post('/api/attachments', () => good({ id: 'f-9', claimToken: 'claim-9' }, {}, 201)),
      http.post('/api/replies', async ({ request }) => {
        sent.push(await request.json());
        return good(aReply(), {}, 201);
      }),
    );
    const { user } = showDesk();
    const chooser = await screen.findByLabelText('Files', { selector: 'input' });

    await user.upload(chooser, new File(['plan'], 'plan.txt'));
    await screen.findByText('4 B');
    await user.click(screen.getByRole('button', { name: 'Send reply' }));

    await waitFor(() => {
      expect(sent).toEqual([
        {
          ticketId: 7,
          message: '',
          internal: false,
          attachments: [{ id: 'f-9', claimToken: 'claim-9' }],
        },
      ]);
    });
    expect(screen.queryByRole('button', { name: 'Remove plan.txt' })).not.toBeInTheDocument();
  });

  it('has WhatsApp try again what did not arrive', async () => {
    const retried: string[] = [];
    given(
      http.post('/api/whatsapp/messages/:id/retry', ({ params }) => {
        retried.push(String(params.id));
        return good({});
      }),
    );
    const { user } = showDesk();

    await user.click(await screen.findByRole('button', { name: 'Retry' }));

    await waitFor(() => {
      expect(retried).toEqual(['m-2']);
    });
  });

  it('fetches every page of a long conversation', async () => {
    given(
      http.get('/api/replies/7', ({ request }) => {
        const after = Number(new URL(request.url).searchParams.get('after') ?? 0);
        const next = after < 30 ? String(after + 10) : null;
        return good([aReply({ id: 100 + after, message: `Turn ${after}` })], { page: { next } });
      }),
    );
    showDesk();

    expect(await screen.findByText('Turn 30')).toBeVisible();
    expect(screen.getByText('Turn 0')).toBeVisible();
  });

  it('says kindly that there is no such ticket', async () => {
    given(http.get('/api/tickets/8', () => refusal(404, 'No such ticket')));
    showDesk('/admin/tickets/8');

    expect(await screen.findByText('There is no such ticket')).toBeVisible();
  });
});

describe('a change of status', () => {
  it('shows at once, in the ticket and in the list, and stays', async () => {
    const gate = aGate();
    given(
      http.put('/api/tickets/7/status', async ({ request }) => {
        const body = (await request.json()) as { status: Status };
        await gate.opened;
        stored.status = body.status;
        return good({});
      }),
    );
    const { user } = showDesk();
    const select = await screen.findByRole('combobox', { name: 'Status' });
    const list = await screen.findByRole('list', { name: 'Tickets' });

    await user.selectOptions(select, 'in_progress');

    expect(select).toHaveValue('in_progress');
    expect(within(list).getByText('In Progress')).toBeVisible();
    expect(stored.status).toBe('new');
    gate.open();
    await waitFor(() => {
      expect(stored.status).toBe('in_progress');
    });
    await waitFor(() => {
      expect(select).toHaveValue('in_progress');
    });
  });

  it('is taken back with the reason when the server refuses', async () => {
    const gate = aGate();
    given(
      http.put('/api/tickets/7/status', async () => {
        await gate.opened;
        return refusal(409, 'Somebody else was faster.');
      }),
    );
    const { user } = showDesk();
    const select = await screen.findByRole('combobox', { name: 'Status' });
    const list = await screen.findByRole('list', { name: 'Tickets' });

    await user.selectOptions(select, 'closed');
    expect(select).toHaveValue('closed');
    gate.open();

    expect(await screen.findByText(/Somebody else was faster/)).toBeVisible();
    expect(select).toHaveValue('new');
    expect(within(list).getByText('New')).toBeVisible();
  });

  it('is not offered to somebody who may only look', async () => {
    given(http.get('/api/auth/me', () => good({ ...grace, role: 'VIEWER' })));
    showDesk();

    expect(await screen.findByText('Have you tried steam?')).toBeVisible();
    expect(screen.queryByRole('combobox', { name: 'Status' })).not.toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: 'Reply' })).not.toBeInTheDocument();
  });
});

describe('who has a ticket', () => {
  it('can be changed to oneself, to a colleague and to nobody', async () => {
    const handed: unknown[] = [];
    given(
      http.put('/api/tickets/7/assignee', async ({ request }) => {
        handed.push(await request.json());
        return good({});
      }),
    );
    const { user } = showDesk();
    const select = await screen.findByRole('combobox', { name: 'Assigned to' });
    await screen.findByRole('option', { name: 'Katherine' });

    for (const who of ['Grace (me)', 'Katherine', 'Nobody']) {
      await user.selectOptions(select, who);
    }

    await waitFor(() => {
      expect(handed).toEqual([{ agentId: 1 }, { agentId: 2 }, { agentId: null }]);
    });
  });
});

describe('the details', () => {
  it('tell who the customer is, what happened, and show the files', async () => {
    const { user } = showDesk();

    const details = await screen.findByRole('button', { name: 'Details' });
    if (details.getAttribute('aria-pressed') === 'false') await user.click(details);
    const aside = screen.getByRole('complementary', { name: 'Details' });

    expect(within(aside).getByText('ada@example.com')).toBeVisible();
    expect(await within(aside).findByText(/opened the ticket/)).toBeVisible();
    expect(await within(aside).findByRole('link', { name: 'engine.png' })).toBeVisible();
    expect(aside.querySelector('img')).toHaveAttribute('src', '/api/attachments/f-1/thumbnail');
    await user.click(details);
    expect(screen.queryByRole('complementary', { name: 'Details' })).not.toBeInTheDocument();
  });
});

describe('the list', () => {
  it('asks for what the address says, and keeps a search in it', async () => {
    const { user } = showDesk('/admin?status=closed&sort=created_at');

    await user.type(await screen.findByRole('searchbox', { name: 'Search tickets' }), 'steam');

    await waitFor(() => {
      expect(stored.asked.at(-1)?.get('q')).toBe('steam');
    });
    expect(stored.asked.at(-1)?.get('status')).toBe('closed');
    expect(stored.asked.at(-1)?.get('sort')).toBe('created_at');
    expect(screen.getByRole('link', { name: /Engine silent/ })).toHaveAttribute(
      'href',
      '/admin/tickets/7?status=closed&sort=created_at&q=steam',
    );
  });

  it('says so when it cannot be loaded, and loads it when asked again', async () => {
    given(http.get('/api/tickets', () => refusal(403, 'Not for you'), { once: true }));
    const { user } = showDesk('/admin');

    expect(await screen.findByText('Not for you')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('Engine silent')).toBeVisible();
  });
});
