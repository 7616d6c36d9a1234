import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Status, Ticket } from '@/shared/api/contract';
import { given, good, http } from '@/testing/server';
import { show } from '@/testing/show';
import { aTicket, grace } from '@/testing/situations';
import { TicketList } from '../list/ticket-list';

let stored: Ticket[];
let asked: { ids: number[]; status?: Status; agentId?: number | null }[];

beforeEach(() => {
  asked = [];
  stored = [
    aTicket({ id: 7, reference: 'TK-7' }),
    aTicket({ id: 8, reference: 'TK-8', status: 'in_progress' }),
    aTicket({ id: 9, reference: 'TK-9' }),
  ];
  given(
    http.get('/api/auth/me', () => good(grace)),
    http.get('/api/tickets', () => good(stored, { page: { next: null } })),
    http.get('/api/agents/assignable', () => good([{ id: 2, name: 'Katherine' }])),
    http.post('/api/tickets/bulk', async ({ request }) => {
      const change = (await request.json()) as (typeof asked)[number];
      asked.push(change);
      return good(
        change.ids.map((id) => {
          const found = id !== 9;
          if (found) {
            stored = stored.map((it) =>
              it.id === id ? { ...it, status: change.status ?? it.status } : it,
            );
          }
          return { id, success: found, message: found ? null : 'There is no ticket 9.' };
        }),
      );
    }),
  );
});

describe('a change of many tickets', () => {
  it('tells what became of each, and can be undone to what each was before', async () => {
    const { user } = show(<TicketList />);
    for (const reference of ['TK-7', 'TK-8', 'TK-9']) {
      await user.click(await screen.findByRole('checkbox', { name: `Select ${reference}` }));
    }

    const bar = await screen.findByRole('region', { name: 'Bulk actions' });
    expect(within(bar).getByText('3 selected')).toBeVisible();
    await user.selectOptions(within(bar).getByLabelText('Change status'), 'closed');

    expect(await within(bar).findByText(/2 tickets updated/)).toBeVisible();
    expect(within(bar).getByText('TK-9: There is no ticket 9.')).toBeVisible();
    expect(asked).toEqual([{ ids: [7, 8, 9], status: 'closed' }]);
    await user.click(within(bar).getByRole('button', { name: 'Undo' }));

    expect(await within(bar).findByText(/2 changes undone/)).toBeVisible();
    expect(asked.slice(1)).toEqual([
      { ids: [7], status: 'new' },
      { ids: [8], status: 'in_progress' },
    ]);
    await waitFor(() => {
      expect(stored.map(({ status }) => status)).toEqual(['new', 'in_progress', 'new']);
    });
  });

  it('gives all that are shown to somebody', async () => {
    const { user } = show(<TicketList />);
    await user.click(await screen.findByRole('checkbox', { name: 'Select TK-7' }));

    await user.click(await screen.findByRole('button', { name: 'Select all' }));
    await screen.findByRole('option', { name: 'Katherine' });
    await user.selectOptions(screen.getByLabelText('Assign to'), 'Katherine');

    await waitFor(() => {
      expect(asked).toEqual([{ ids: [7, 8, 9], agentId: 2 }]);
    });
  });

  it('is not offered to those who may only look', async () => {
    given(http.get('/api/auth/me', () => good({ ...grace, role: 'VIEWER' })));
    show(<TicketList />);

    await screen.findAllByText('Coffee machine won’t start');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});
