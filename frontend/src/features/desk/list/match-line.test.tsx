import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aDeskServer, showDesk } from '@/testing/desk';
import { given, good, http } from '@/testing/server';
import { aTicket } from '@/testing/situations';
import type { Match } from '@/shared/api/contract';

const said: Match = {
  place: 'reply',
  text: '…the printer jams, the PRINTER!',
  marks: [
    { start: 5, length: 7 },
    { start: 23, length: 7 },
  ],
  reply_id: 9,
  author: 'customer',
  author_name: 'Ada Byron',
  at: '2026-01-15T10:30:00Z',
};

function found(match: Match | null) {
  const stored = aDeskServer();
  given(
    http.get('/api/tickets', ({ request }) => {
      stored.asked.push(new URL(request.url).searchParams);
      return good([aTicket({ match })], { page: { next: null, total: 1 } });
    }),
  );
  return stored;
}

test('a row says who said what was searched for, and marks it', async () => {
  found(said);
  showDesk('/admin?q=printer');

  const list = await screen.findByRole('list', { name: 'Tickets' });
  const line = await within(list).findByText('Ada Byron:');
  const shown = line.closest('p');
  expect(shown?.textContent).toBe('Ada Byron: …the printer jams, the PRINTER!');
  expect([...(shown?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
    'printer',
    'PRINTER',
  ]);
});

test('a note is told from what the customer can see', async () => {
  found({ ...said, place: 'note', author: 'agent', author_name: 'Grace' });
  showDesk('/admin?q=printer');

  expect((await screen.findByText('Grace:')).closest('p')?.textContent).toMatch(
    /^Internal note · Grace: /,
  );
});

test('a row that was not searched for says nothing of it', async () => {
  found(null);
  showDesk('/admin');

  await screen.findByRole('list', { name: 'Tickets' });
  expect(document.querySelector('mark')).toBeNull();
});

test('a search goes by the best match until another order is chosen', async () => {
  const stored = found(said);
  const { user } = showDesk('/admin');
  await screen.findByRole('list', { name: 'Tickets' });
  const order = screen.getByRole('combobox', { name: 'Sort by' });
  expect(within(order).queryByRole('option', { name: 'Best match' })).toBeNull();
  expect(stored.asked.at(-1)?.get('sort')).toBe('activity');

  await user.type(screen.getByRole('searchbox', { name: 'Search tickets' }), 'printer');
  await within(order).findByRole('option', { name: 'Best match' });
  expect(stored.asked.at(-1)?.get('sort')).toBe('relevance');

  await user.selectOptions(order, 'Newest first');
  await screen.findByText('Ada Byron:');
  expect(stored.asked.at(-1)?.get('sort')).toBe('created');
});
