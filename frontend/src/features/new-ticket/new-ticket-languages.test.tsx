import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { chooseLanguage } from '@/shared/language/language';
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

    await user.click(screen.getByRole('button', { name: 'Ticket senden' }));

    expect(await screen.findByText('Bitte nennen Sie uns Ihren Namen')).toBeInTheDocument();

    await user.selectOptions(screen.getByLabelText('Sprache'), 'ar');

    expect(await screen.findByText('يرجى كتابة اسمك')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('كيف يمكننا مساعدتك؟');
  });
});
