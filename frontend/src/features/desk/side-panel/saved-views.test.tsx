import { screen } from '@testing-library/react';
import { useLocation } from 'react-router';
import { describe, expect, it } from 'vitest';
import { preferences } from '@/shared/preferences/preferences';
import { show } from '@/testing/show';
import { SavedViews } from './saved-views';

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

describe('a view of one’s own', () => {
  it('is named, opened again, and forgotten', async () => {
    const { user, unmount } = show(<Panel />, '/admin?channel=whatsapp&q=steam');
    await user.click(screen.getByRole('button', { name: 'Save as view' }));
    await user.type(screen.getByLabelText('View name'), ' Steam {Enter}');

    expect(screen.getByRole('link', { name: 'Steam' })).toHaveAttribute('aria-current', 'page');
    expect(screen.queryByRole('button', { name: 'Save as view' })).not.toBeInTheDocument();
    unmount();
    const again = show(<Panel />, '/admin');
    expect(screen.queryByRole('button', { name: 'Save as view' })).not.toBeInTheDocument();
    await again.user.click(screen.getByRole('link', { name: 'Steam' }));

    expect(screen.getByText('at ?channel=whatsapp&q=steam')).toBeVisible();
    await again.user.click(screen.getByRole('button', { name: 'Delete view “Steam”' }));
    expect(preferences().views).toEqual([]);
  });
});
