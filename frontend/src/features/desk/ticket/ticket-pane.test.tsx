import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Status } from '@/shared/api/contract';
import { aDeskServer, showDesk } from '@/testing/desk';
import { aGate } from '@/testing/gate';
import { given, good, http, refusal } from '@/testing/server';
import { aTicket, grace } from '@/testing/situations';

let stored: ReturnType<typeof aDeskServer>;

beforeEach(() => {
  stored = aDeskServer();
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
    const select = await screen.findByRole('combobox', { name: 'Assignee' });
    await screen.findByRole('option', { name: 'Katherine' });

    for (const who of ['Grace (me)', 'Katherine', 'Unassigned']) {
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
    expect(await within(aside).findByText(/created the ticket/)).toBeVisible();
    expect(await within(aside).findByRole('link', { name: 'engine.png' })).toBeVisible();
    expect(aside.querySelector('img')).toHaveAttribute('src', '/api/attachments/f-1/thumbnail');
    await user.click(details);
    expect(screen.queryByRole('complementary', { name: 'Details' })).not.toBeInTheDocument();
  });
});

describe('a ticket in which the customer has said something new', () => {
  it('counts as read once it is looked at, in the list as well', async () => {
    stored.unread = true;
    showDesk();
    const list = await screen.findByRole('list', { name: 'Tickets' });

    await waitFor(() => {
      expect(stored.read).toEqual(['/api/tickets/7/read']);
    });

    expect(within(list).queryByLabelText('Unread')).not.toBeInTheDocument();
  });

  it('is marked in the list until then', async () => {
    stored.unread = true;
    showDesk('/admin');

    expect(await screen.findByLabelText('Unread')).toBeVisible();
    expect(stored.read).toEqual([]);
  });

  it('shows its customer on WhatsApp that it was read', async () => {
    given(
      http.get('/api/tickets/7', () =>
        good(aTicket({ whatsapp_enabled: true, unread: stored.unread })),
      ),
    );
    stored.unread = true;
    showDesk();

    await waitFor(() => {
      expect(stored.read).toContain('/api/whatsapp/tickets/7/read');
    });
  });
});

describe('previous tickets', () => {
  it('are the others of the same customer', async () => {
    const asked: string[] = [];
    given(
      http.get('/api/customers/:key/tickets', ({ params }) => {
        asked.push(String(params.key));
        return good([aTicket(), aTicket({ id: 5, issue_title: 'Smoke', status: 'closed' })]);
      }),
    );
    localStorage.setItem('tick.details', 'yes');
    showDesk();

    const previous = await screen.findByRole('region', { name: 'Other tickets' });

    expect(await within(previous).findByRole('link', { name: 'Smoke' })).toHaveAttribute(
      'href',
      '/admin/tickets/5',
    );
    expect(within(previous).queryByText('Coffee machine won’t start')).not.toBeInTheDocument();
    expect(asked).toEqual(['ada']);
  });
});

it('breaks a name without spaces instead of letting it run over its neighbours', async () => {
  const name = 'W'.repeat(100);
  given(http.get('/api/tickets/7', () => good(aTicket({ name, issue_title: name }))));
  showDesk();

  const heading = await screen.findByRole('heading', { name });
  const opened = (await screen.findAllByText(name)).map((it) => it.parentElement);

  expect(heading).toHaveStyle({ overflowWrap: 'anywhere' });
  expect(opened.length).toBeGreaterThan(1);
  expect(screen.getByText(/TK-7QX4/, { selector: 'header bdi' }).parentElement).toHaveStyle({
    overflowWrap: 'anywhere',
  });
});
