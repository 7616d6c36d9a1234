import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '@/testing/show';
import { FormattedMessage } from './formatted-message';

it('a message shows its marks, and no mark-up of its writer', () => {
  const { container } = show(
    <FormattedMessage>{'*bold* and <b>not</b>\n\nend _soon_'}</FormattedMessage>,
  );

  expect(screen.getByText('bold').tagName).toBe('STRONG');
  expect(screen.getByText('soon').tagName).toBe('EM');
  expect(container.querySelector('b')).toBeNull();
  expect(container).toHaveTextContent('bold and <b>not</b> end soon');
});

it('an address among Arabic words reads from left to right and is whole', () => {
  show(<FormattedMessage>{'انظر https://x.example/a_(b) من فضلك'}</FormattedMessage>);

  const link = screen.getByRole('link');
  expect(link).toHaveAttribute('href', 'https://x.example/a_(b)');
  expect(link).toHaveAttribute('dir', 'ltr');
});

it('lines that belong together are one element, however many they are', () => {
  const { container } = show(<FormattedMessage>{'line\n'.repeat(2_000)}</FormattedMessage>);

  expect(container.querySelectorAll('*').length).toBeLessThan(20);
});
