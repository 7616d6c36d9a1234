import { screen, waitFor } from '@testing-library/react';
import { useLocation } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SavedView } from '@/shared/api/contract';
import { prefer, preferences } from '@/shared/preferences/preferences';
import { given, good, http } from '@/testing/server';
import { show } from '@/testing/show';
import { grace } from '@/testing/situations';
import { SavedViews } from './saved-views';

let views: SavedView[];

function Panel() {
  const { search } = useLocation();
  return (
    <>
      <ul>
        <SavedViews />
      </ul>
      <p>{`at ${search}`}</p>
    </>
  );
}

beforeEach(() => {
  views = [];
  given(
    http.get('/api/auth/me', () => good(grace)),
    http.get('/api/views', () => good(views)),
    http.post('/api/views', async ({ request }) => {
      const view = {
        ...((await request.json()) as Omit<SavedView, 'id' | 'editable' | 'columns'>),
        ...{ id: views.length + 1, columns: [], editable: true },
      };
      views = [...views, view];
      return good(view, {}, 201);
    }),
    http.delete('/api/views/:id', ({ params }) => {
      views = views.filter(({ id }) => String(id) !== params.id);
      return good({});
    }),
  );
});

describe('a saved view', () => {
  it('is named, opened again, and deleted', async () => {
    const { user, unmount } = show(<Panel />, '/admin?channel=whatsapp&q=steam');
    await user.click(await screen.findByRole('button', { name: 'Save as view' }));
    await user.type(await screen.findByLabelText('View name'), ' Steam {Enter}');

    expect(await screen.findByRole('link', { name: 'Steam' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(screen.queryByRole('button', { name: 'Save as view' })).not.toBeInTheDocument();
    unmount();
    const again = show(<Panel />, '/admin');
    await again.user.click(await screen.findByRole('link', { name: 'Steam' }));

    expect(screen.getByText('at ?channel=whatsapp&q=steam')).toBeVisible();
    await again.user.click(screen.getByRole('button', { name: 'Delete view “Steam”' }));
    await waitFor(() => {
      expect(screen.queryByRole('link', { name: 'Steam' })).not.toBeInTheDocument();
    });
  });

  it('can be shared with everybody, and others’ cannot be deleted', async () => {
    views = [
      {
        id: 9,
        name: 'VIP',
        scope: 'everybody',
        filter: {},
        sort: 'waiting',
        columns: [],
        editable: false,
      },
    ];
    const { user } = show(<Panel />, '/admin?q=steam');
    await user.click(await screen.findByRole('button', { name: 'Save as view' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Share with everyone' }));
    await user.type(await screen.findByLabelText('View name'), 'Steam{Enter}');

    await screen.findByRole('link', { name: 'Shared with everyone Steam' });
    expect(views.at(-1)).toMatchObject({ scope: 'everybody', filter: { q: ['steam'] } });
    expect(screen.queryByRole('button', { name: 'Delete view “VIP”' })).not.toBeInTheDocument();
  });

  it('that an earlier version kept in the browser moves to the server once', async () => {
    prefer({ views: [{ name: 'Kept', search: 'view=mine' }] });
    show(<Panel />, '/admin');

    await screen.findByRole('link', { name: 'Kept' });
    expect(views).toMatchObject([
      { name: 'Kept', scope: 'personal', filter: { assignee: ['me'] } },
    ]);
    expect(preferences().views).toEqual([]);
  });
});
