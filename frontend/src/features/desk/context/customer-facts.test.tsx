import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aTicket } from '@/testing/situations';
import { show } from '@/testing/show';
import { CustomerFacts } from './customer-facts';

describe('the facts of a customer', () => {
  it.each([
    ['de', 'German'],
    ['pt-BR', 'Brazilian Portuguese'],
    ['xx', 'xx'],
  ])('name the language %s as people do', (language, name) => {
    show(<CustomerFacts ticket={aTicket({ language })} />);

    expect(screen.getByText('Language').nextElementSibling).toHaveTextContent(name);
  });

  it('say nothing of a language that nobody knows', () => {
    show(<CustomerFacts ticket={aTicket()} />);

    expect(screen.queryByText('Language')).not.toBeInTheDocument();
  });
});
