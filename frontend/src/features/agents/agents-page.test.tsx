import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { given, good, http, refusal } from '@/testing/server';
import { show } from '@/testing/show';
import { aTicket, grace } from '@/testing/situations';
import { AgentsPage } from './agents-page';

beforeEach(() => {
  const known = { active: true, created_at: '2026-01-15T10:30:00Z' };
  given(
    http.get('/api/auth/me', () => good({ ...grace, role: 'ADMIN' })),
    http.get('/api/desk-settings', () => good({ assign_on_reply: true, start_on_reply: true })),
    http.get('/api/agents', () =>
      good([
        { ...grace, ...known, role: 'ADMIN' },
        { id: 2, name: 'Katherine', email: 'kat@tick.local', role: 'AGENT', ...known },
      ]),
    ),
  );
});

describe('the page of the agents', () => {
  it('says what happens to a ticket when somebody replies', async () => {
    let desk = { assign_on_reply: true, start_on_reply: true };
    const changes: unknown[] = [];
    given(
      http.get('/api/desk-settings', () => good(desk)),
      http.put('/api/desk-settings', async ({ request }) => {
        changes.push(await request.json());
        desk = { assign_on_reply: false, start_on_reply: true };
        return good(desk);
      }),
    );
    const { user } = show(<AgentsPage />);

    const assign = await screen.findByRole('switch', { name: /Assign an unassigned ticket/ });
    expect(assign).toBeChecked();
    await user.click(assign);

    await waitFor(() => {
      expect(assign).not.toBeChecked();
    });
    expect(changes).toEqual([{ assignOnReply: false, startOnReply: true }]);
  });

  it('lets somebody in and tells the password once', async () => {
    const invited: unknown[] = [];
    given(
      http.post('/api/agents', async ({ request }) => {
        invited.push(await request.json());
        return good({ id: 3, password: 'made-up-password' }, {}, 201);
      }),
    );
    const { user } = show(<AgentsPage />);

    const form = await screen.findByRole('form', { name: 'New agent' });
    await user.type(within(form).getByLabelText('Name'), 'Dorothy');
    await user.type(within(form).getByLabelText('Email'), 'dorothy@tick.local');
    await user.selectOptions(within(form).getByLabelText('Role'), 'VIEWER');
    await user.click(within(form).getByRole('button', { name: 'Add agent' }));

    expect(await within(form).findByLabelText('Password')).toHaveValue('made-up-password');
    expect(invited).toEqual([{ name: 'Dorothy', email: 'dorothy@tick.local', role: 'VIEWER' }]);
  });

  it('locks others out but not oneself, and says what the server has against it', async () => {
    const asked: unknown[] = [];
    given(
      http.put('/api/agents/2', async ({ request }) => {
        asked.push(await request.json());
        return refusal(409, 'It is the last one.');
      }),
    );
    given(http.get('/api/tickets', () => good([], { page: { next: null, total: 0 } })));
    const { user } = show(<AgentsPage />);

    const katherine = await screen.findByRole('listitem', { name: 'Katherine' });
    await user.click(within(katherine).getByRole('button', { name: 'Deactivate' }));

    expect(await within(katherine).findByText('It is the last one.')).toBeVisible();
    expect(asked).toEqual([{ active: false }]);
    const myself = screen.getByRole('listitem', { name: 'Grace' });
    expect(within(myself).getByRole('button', { name: 'Deactivate' })).toBeDisabled();
  });

  it.each([
    ['Unassign them', null],
    ['Assign to Grace', 1],
  ])('asks what becomes of the open tickets of whoever is deactivated: %s', async (what, heir) => {
    let left = [7, 8, 9].map((id) => aTicket({ id, assignee: { id: 2, name: 'Katherine' } }));
    const done: unknown[] = [];
    given(
      http.get('/api/tickets', ({ request }) => {
        const asked = new URL(request.url).searchParams;
        expect(asked.get('assignee')).toBe('2');
        return good(left, { page: { next: null, total: left.length } });
      }),
      http.put('/api/agents/2', async ({ request }) => {
        done.push(await request.json());
        return good({});
      }),
      http.post('/api/tickets/bulk', async ({ request }) => {
        done.push(await request.json());
        const results = left.map(({ id }) => ({ id, success: true, message: null }));
        left = [];
        return good(results);
      }),
    );
    const { user } = show(<AgentsPage />);
    const katherine = await screen.findByRole('listitem', { name: 'Katherine' });

    await user.click(within(katherine).getByRole('button', { name: 'Deactivate' }));
    const question = await screen.findByRole('dialog', { name: /^Deactivate Katherine/ });
    expect(within(question).getByText(/^3 open tickets/)).toBeVisible();
    expect(done).toEqual([]);
    await user.selectOptions(within(question).getByRole('combobox'), what);
    await user.click(within(question).getByRole('button', { name: 'Deactivate' }));

    await waitFor(() => {
      expect(done).toEqual([{ active: false }, { ids: [7, 8, 9], agentId: heir }]);
    });
  });

  it('is for admins', async () => {
    given(http.get('/api/auth/me', () => good(grace)));
    show(<AgentsPage />);

    expect(await screen.findByText('Admins only')).toBeVisible();
    await waitFor(() => {
      expect(screen.queryByText('Katherine')).not.toBeInTheDocument();
    });
  });
});
