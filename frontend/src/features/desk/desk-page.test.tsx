import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { aDeskServer, showDesk } from '@/testing/desk';
import { given, http, refusal } from '@/testing/server';

let stored: ReturnType<typeof aDeskServer>;

beforeEach(() => {
  stored = aDeskServer();
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
    expect(screen.getByRole('link', { name: /Coffee machine won’t start/ })).toHaveAttribute(
      'href',
      '/admin/tickets/7?status=closed&sort=created_at&q=steam',
    );
  });

  it('says so when it cannot be loaded, and loads it when asked again', async () => {
    given(http.get('/api/tickets', () => refusal(403, 'Not for you'), { once: true }));
    const { user } = showDesk('/admin');

    expect(await screen.findByText('Not for you')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('Coffee machine won’t start')).toBeVisible();
  });
});
