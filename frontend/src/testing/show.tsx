import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { Providers } from '@/app/providers';

/** Draws a part of Tick at an address, with everything around it that the browser has. */
export function show(part: ReactNode, at = '/') {
  const user = userEvent.setup({ delay: null });
  const view = render(
    <Providers>
      <MemoryRouter initialEntries={[at]}>{part}</MemoryRouter>
    </Providers>,
  );
  return { user, ...view };
}
