import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useLocation } from 'react-router';
import { useCommands } from '@/shared/commands/commands';
import { show } from '@/testing/show';
import { CommandKeys } from './command-keys';

let done: string[];

beforeEach(() => {
  done = [];
});

function Desk() {
  const { pathname, search } = useLocation();
  useCommands([
    { id: 'next', label: 'Next ticket', keys: 'j', run: () => done.push('next') },
    { id: 'close', label: 'Close ticket', keys: 'e', run: () => done.push('close') },
    { id: 'close-next', label: 'Close, then next', keys: 'Shift+e', run: () => done.push('both') },
    { id: 'attach', label: 'Attach files', keys: 'Alt+a', run: () => done.push('attach') },
  ]);
  return (
    <>
      <CommandKeys />
      <input aria-label="Message" />
      <p>{pathname + search}</p>
    </>
  );
}

describe('keys', () => {
  it('run their commands, but not while somebody types', async () => {
    const { user } = show(<Desk />);

    await user.keyboard('j');
    await user.keyboard('{Shift>}e{/Shift}');
    await user.type(screen.getByLabelText('Message'), 'je');
    await user.keyboard('{Alt>}a{/Alt}');

    expect(done).toEqual(['next', 'both', 'attach']);
    expect(screen.getByLabelText('Message')).toHaveValue('je');
  });

  it('are listed on the help sheet, where single ones can be turned off', async () => {
    const { user } = show(<Desk />);

    await user.keyboard('?');
    const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(within(sheet).getByText('Next ticket')).toBeVisible();
    await user.keyboard('j');
    expect(done).toEqual([]);
    await user.click(within(sheet).getByRole('switch', { name: 'Single-key shortcuts' }));
    await user.click(within(sheet).getByRole('button', { name: 'Close' }));
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    });

    await user.keyboard('j');
    await user.keyboard('{Alt>}a{/Alt}');
    expect(done).toEqual(['attach']);
  });
});

describe('the palette', () => {
  it('opens while typing, finds commands by name, and runs the chosen one', async () => {
    const { user } = show(<Desk />);
    await user.click(screen.getByLabelText('Message'));

    await user.keyboard('{Control>}k{/Control}');
    const input = await screen.findByRole('combobox');
    await user.type(input, 'clo');
    await user.keyboard('{ArrowDown}{Enter}');

    await waitFor(() => {
      expect(done).toEqual(['both']);
    });
  });

  it('searches the tickets for any other words', async () => {
    const { user } = show(<Desk />, '/admin/reports');
    fireEvent.keyDown(window, { key: 'k', code: 'KeyK', metaKey: true });

    await user.type(await screen.findByRole('combobox'), 'steam engine{Enter}');

    expect(await screen.findByText('/admin?q=steam+engine')).toBeVisible();
    expect(done).toEqual([]);
  });
});
