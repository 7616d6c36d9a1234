import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { given, good, http } from '@/testing/server';
import { show } from '@/testing/show';
import { grace } from '@/testing/situations';
import { SecurityLogPage } from './security-log-page';

const entry = {
  at: '2026-01-15T10:30:00Z',
  event: 'sign_in_failed',
  actor: null,
  address: '203.0.113.7',
  target: 'agent:2',
  outcome: 'failure',
  detail: '<img src=x onerror=alert(1)>',
};

describe('the page of the security log', () => {
  it('shows entries page by page, as they match', async () => {
    const asked: string[] = [];
    given(
      http.get('/api/auth/me', () => good({ ...grace, role: 'ADMIN' })),
      http.get('/api/security-log', ({ request }) => {
        const { search, searchParams } = new URL(request.url);
        asked.push(search);
        return searchParams.has('after')
          ? good([{ ...entry, event: 'signed_in', outcome: 'success' }], { page: { next: null } })
          : good([entry], { page: { next: '7' } });
      }),
    );
    const { user } = show(<SecurityLogPage />);

    const entries = await screen.findByRole('region', { name: 'Entries' });
    expect(await within(entries).findByText('sign_in_failed')).toBeVisible();
    expect(within(entries).getByText(/203\.0\.113\.7 · agent:2 · <img/)).toBeVisible();
    await user.click(within(entries).getByRole('button', { name: 'Show older entries' }));
    expect(await within(entries).findByText('signed_in')).toBeVisible();
    await user.type(screen.getByLabelText('Event'), 'token_created');
    await user.click(screen.getByRole('button', { name: 'Show' }));

    await screen.findByText('sign_in_failed');
    expect(asked).toEqual(
      ['?', '?after=7', '?event=token_created'].map((it) => it.replace(/^\?$/, '')),
    );
  });

  it('is for admins only', async () => {
    given(http.get('/api/auth/me', () => good(grace)));
    show(<SecurityLogPage />);

    expect(await screen.findByText('Admins only')).toBeVisible();
  });
});
