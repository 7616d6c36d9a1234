import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { preferences } from '@/shared/preferences/preferences';
import { show } from '@/testing/show';
import { PreferencesButton } from './preferences-button';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
  vi.unstubAllGlobals();
});

describe('preferences', () => {
  it('are chosen in a dialog and kept', async () => {
    const { user } = show(<PreferencesButton />);
    await user.click(screen.getByRole('button', { name: 'Preferences' }));

    await user.selectOptions(await screen.findByLabelText('After closing a ticket'), 'next');
    await user.selectOptions(screen.getByLabelText('Notify me about'), 'mine');
    await user.click(screen.getByRole('switch', { name: 'Play a sound' }));

    expect(preferences()).toMatchObject({ afterClosing: 'next', scope: 'mine', sounds: true });
    expect(localStorage.getItem('tick.preferences')).toContain('"afterClosing":"next"');
  });

  it.each([
    ['granted', true],
    ['denied', false],
  ])('ask the browser before notices are promised: %s', async (answer, expected) => {
    vi.stubGlobal('Notification', { requestPermission: () => Promise.resolve(answer) });
    Object.defineProperty(navigator, 'serviceWorker', { value: {}, configurable: true });
    const { user } = show(<PreferencesButton />);
    await user.click(screen.getByRole('button', { name: 'Preferences' }));

    const notices = await screen.findByRole('switch', { name: /Desktop notifications/ });
    await user.click(notices);

    await vi.waitFor(() => {
      expect(screen.queryByRole('alert') === null).toBe(expected);
    });
    await vi.waitFor(() => {
      expect(preferences().desktopNotices).toBe(expected);
    });
  });

  it('are the usual ones where nothing sensible is kept', () => {
    localStorage.setItem('tick.preferences', 'nonsense');

    expect(preferences()).toMatchObject({ singleKeys: true, afterClosing: 'stay' });
  });
});
