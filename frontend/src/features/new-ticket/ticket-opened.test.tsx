import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { given, good, http } from '@/testing/server';
import { show } from '@/testing/show';
import { TicketOpened } from './ticket-opened';

const ticket = {
  id: 123,
  reference: 'TK-7QX4',
  trackingUrl: 'http://localhost:5000/t/TK-7QX4#secret',
};

function showOpened(displayNumber: string | null) {
  let asked = 0;
  given(
    http.get('/api/whatsapp/contact', () => {
      asked++;
      return good({ display_number: displayNumber });
    }),
  );
  show(<TicketOpened ticket={ticket} onAnother={() => undefined} />);
  return waitFor(() => {
    expect(asked).toBe(1);
  });
}

describe('the page after a ticket was opened', () => {
  it('leads on to WhatsApp with the reference, and without the private link', async () => {
    await showOpened('+49 30 0000000');

    const button = await screen.findByRole('link', { name: 'Continue on WhatsApp' });

    const address = new URL(button.getAttribute('href') ?? '');
    expect(address.origin + address.pathname).toBe('https://wa.me/49300000000');
    expect(address.searchParams.get('text')).toBe('Hi, I’m writing about ticket TK-7QX4.');
  });

  it('does not where no number is connected', async () => {
    await showOpened(null);

    expect(await screen.findByText('TK-7QX4')).toBeVisible();
    expect(screen.queryByRole('link', { name: /WhatsApp/ })).not.toBeInTheDocument();
  });
});
