import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { chooseLanguage } from '@/shared/language/language';
import { given, good, http } from '@/testing/server';
import { show } from '@/testing/show';
import { NewTicketPage } from './new-ticket-page';

// All the world's countries make each look at the form slow.
vi.mock(import('./phone-numbers'), async (original) => ({
  ...(await original()),
  countries: () => [],
}));

describe('the customer form in other languages', () => {
  it('says what is missing in the language of the page, and once more when that changes', async () => {
    await chooseLanguage('de');
    const { user } = show(<NewTicketPage />);

    await user.click(screen.getByRole('button', { name: 'Nachricht senden' }));

    expect(await screen.findByText('Geben Sie Ihren Namen ein')).toBeInTheDocument();

    await user.selectOptions(screen.getByLabelText('Sprache'), 'ar');

    expect(await screen.findByText('أدخل اسمك')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('تواصل مع الدعم');
  });

  it('tells the language that the page speaks when the ticket is sent', async () => {
    const sent: unknown[] = [];
    given(
      http.post('/api/tickets', async ({ request }) => {
        sent.push(await request.json());
        const trackingUrl = 'http://localhost:5000/t/TK-7QX4#secret';
        return good({ id: 123, reference: 'TK-7QX4', trackingUrl }, {}, 201);
      }),
    );
    await chooseLanguage('de');
    const { user } = show(<NewTicketPage />);

    for (const [label, text] of [
      [/^Name/, 'Ada Byron'],
      [/E-Mail/, 'ada@example.com'],
      [/Wie können wir helfen/, 'Die Maschine steht.'],
    ] as const) {
      await user.click(screen.getByLabelText(label));
      await user.paste(text);
    }
    await user.click(screen.getByText('Nachricht senden', { selector: 'button' }));

    expect(await screen.findByText('TK-7QX4')).toBeVisible();
    expect(sent).toEqual([expect.objectContaining({ language: 'de' })]);
  });
});
