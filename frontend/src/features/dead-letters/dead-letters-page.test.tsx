import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { given, good, http, refusal } from '@/testing/server';
import { show } from '@/testing/show';
import { grace } from '@/testing/situations';
import { DeadLettersPage } from './dead-letters-page';

const letter = {
  id: 4,
  topic: 'tick.reply.events',
  key: '7',
  state: 'DEAD',
  reason: 'TicketNotFound',
  attempts: 9,
  parkedAt: '2026-01-15T10:30:00Z',
  nextAttemptAt: '2026-01-15T10:40:00Z',
};

describe('the page of the dead letters', () => {
  it('has them tried again, and given up only when told twice', async () => {
    const deeds: string[] = [];
    given(
      http.get('/api/auth/me', () => good({ ...grace, role: 'ADMIN' })),
      http.get('/api/dead-letters/ticket-service', () => good([letter], { page: { next: null } })),
      http.get('/api/dead-letters/reply-service', () => refusal(403, 'Reply-service is away.')),
      http.get('/api/dead-letters/:service', () => good([], { page: { next: null } })),
      http.post('/api/dead-letters/ticket-service/4/retry', () => {
        deeds.push('retry');
        return good(null);
      }),
      http.delete('/api/dead-letters/ticket-service/4', () => {
        deeds.push('discard');
        return good(null);
      }),
    );
    const { user } = show(<DeadLettersPage />);

    const tickets = await screen.findByRole('region', { name: 'Tickets' });
    expect(await within(tickets).findByText('TicketNotFound')).toBeVisible();
    expect(await screen.findByText('Reply-service is away.')).toBeVisible();
    expect(
      await screen.findAllByText('Nothing to review. All events have been processed.'),
    ).toHaveLength(2);
    await user.click(within(tickets).getByRole('button', { name: 'Retry now' }));
    await waitFor(() => {
      expect(within(tickets).getByRole('button', { name: 'Discard' })).toBeEnabled();
    });
    await user.click(within(tickets).getByRole('button', { name: 'Discard' }));
    expect(deeds).toEqual(['retry']);
    await user.click(within(tickets).getByRole('button', { name: 'Discard permanently' }));
    await waitFor(() => {
      expect(deeds).toEqual(['retry', 'discard']);
    });
  });
});
