import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { aDeskServer, showDesk } from '@/testing/desk';
import { given, good, http } from '@/testing/server';
import { aTicket } from '@/testing/situations';

beforeEach(() => {
  aDeskServer();
  given(
    http.get('/api/tickets', () =>
      good(
        [7, 8, 9].map((id) => aTicket({ id, reference: `TK-${id}`, issue_title: `Engine ${id}` })),
        { page: { next: null, total: 3 } },
      ),
    ),
  );
});

async function rows() {
  const list = await screen.findByRole('list', { name: 'Tickets' });
  return { list, links: within(list).getAllByRole('link') };
}

it('the list is one Tab stop, in which the arrows move', async () => {
  const { user } = showDesk('/admin');
  const { list, links } = await rows();
  const stops = () =>
    [...list.querySelectorAll<HTMLElement>('a, input')].filter((it) => it.tabIndex >= 0);
  expect(stops()).toEqual([links[0]]);

  links[0]?.focus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(links[2]).toHaveFocus();
  expect(stops()).toEqual([links[2]]);
  await user.keyboard('{Home}');
  expect(links[0]).toHaveFocus();
  await user.keyboard(' ');

  expect(within(list).getByRole('checkbox', { name: /TK-7/ })).toBeChecked();
});

it('whoever opens a ticket by Enter goes on in its conversation', async () => {
  const { user } = showDesk('/admin');
  const { links } = await rows();

  links[0]?.focus();
  await user.keyboard('{Enter}');

  await waitFor(() => {
    expect(screen.getByRole('region', { name: 'Conversation' })).toHaveFocus();
  });
});

it('whoever opens it with the mouse stays in the list', async () => {
  showDesk('/admin');
  const { links } = await rows();

  links[0]?.focus();
  if (links[0]) fireEvent.click(links[0], { detail: 1 });
  await screen.findByRole('region', { name: 'Conversation' });

  expect(links[0]).toHaveFocus();
});

it('the views are one Tab stop as well', async () => {
  const { user } = showDesk('/admin');
  await rows();
  const views = screen.getByRole('navigation', { name: /views/i });
  const links = within(views).getAllByRole('link');
  expect(links.filter((it) => it.tabIndex >= 0)).toHaveLength(1);

  links.find((it) => it.tabIndex === 0)?.focus();
  await user.keyboard('{Home}{ArrowDown}');

  expect(links[1]).toHaveFocus();
  expect(links.filter((it) => it.tabIndex >= 0)).toEqual([links[1]]);
});

it('unread, mode and view are seen without the colours of the page', async () => {
  given(
    http.get('/api/tickets', () =>
      good([aTicket({ unread: true })], { page: { next: null, total: 1 } }),
    ),
  );
  showDesk('/admin');
  const dot = await screen.findByLabelText('Unread');

  expect(forcedStyleOf(dot)).toMatch(/forced-color-adjust:\s*none/);
  expect(forcedStyleOf(screen.getByTestId('active-indicator'))).toMatch(/Highlight/);
});

/** What is said of an element for pages whose colours the reader chooses. */
function forcedStyleOf(element: Element): string {
  return [...document.querySelectorAll('style')]
    .map(({ textContent }) => textContent)
    .filter((css) => css.includes('forced-colors: active'))
    .filter((css) => [...element.classList].some((name) => css.includes(`.${name}`)))
    .join('\n');
}
