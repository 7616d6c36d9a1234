import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { render } from '@testing-library/react';
import { useCommands } from './commands';
import { keystrokeOf } from './keystroke';
import { typeAhead } from './type-ahead';

let stop: () => void;
let done: string[];

/** A ticket with a box for its answer, and what can be done with it by a key. */
function Ticket({ id }: { id: number }) {
  const [text, setText] = useState('');
  useCommands([
    {
      id: 'reply',
      label: 'Reply',
      keys: 'r',
      ahead: 'waits',
      run: () => document.querySelector('textarea')?.focus(),
    },
    { id: 'close', label: 'Close', keys: 'e', run: () => done.push(`close ${id}`) },
    { id: 'next', label: 'Next', keys: 'j', ahead: 'now', run: () => done.push('next') },
  ]);
  return (
    <div data-ticket={id}>
      <textarea
        aria-label={`Ticket ${id}`}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
    </div>
  );
}

/** Types as somebody does who does not look, a key after the other, into whatever has the focus. */
function typed(text: string) {
  for (const key of text) {
    const target = document.activeElement ?? document.body;
    if (!fireEvent.keyDown(target, { key }) || !(target instanceof HTMLTextAreaElement)) continue;
    fireEvent.change(target, { target: { value: target.value + key } });
  }
}

beforeEach(() => {
  done = [];
  window.addEventListener('keydown', run);
  stop = typeAhead.listen();
});

afterEach(() => {
  window.removeEventListener('keydown', run);
  stop();
  vi.useRealTimers();
});

/** Stands in for the page's own keys: what arrives here would act. */
function run(event: KeyboardEvent) {
  if (document.activeElement === document.body) done.push(keystrokeOf(event));
}

it('keys wait for the ticket that they are meant for', () => {
  const { rerender } = render(<Ticket key={7} id={7} />);
  act(() => {
    typeAhead.expect(8);
    typed('rhello please see');
  });
  expect(screen.getByLabelText('Ticket 7')).toHaveValue('');

  rerender(<Ticket key={8} id={8} />);
  act(() => {
    typeAhead.shown(8);
  });
  typed('!');

  expect(screen.getByLabelText('Ticket 8')).toHaveValue('hello please see!');
  expect(done).toEqual([]);
});

it('nothing that would change a ticket that nobody has seen is done to it', () => {
  const { rerender } = render(<Ticket key={7} id={7} />);
  act(() => {
    typeAhead.expect(8);
    typed('eee');
  });
  rerender(<Ticket key={8} id={8} />);
  act(() => {
    typeAhead.shown(8);
  });

  expect(done).toEqual([]);
});

it('what is typed into the ticket that is left does not land in its draft', () => {
  render(<Ticket id={7} />);
  screen.getByLabelText('Ticket 7').focus();

  act(() => {
    typeAhead.expect(8);
    typed('for the next one');
  });

  expect(screen.getByLabelText('Ticket 7')).toHaveValue('');
});

it('keys of the list work meanwhile, and so does typing elsewhere', () => {
  render(
    <>
      <Ticket id={7} />
      <input aria-label="Search tickets" />
    </>,
  );
  typeAhead.expect(8);
  typed('rj');
  expect(done).toEqual(['j']);

  screen.getByLabelText('Search tickets').focus();
  expect(fireEvent.keyDown(screen.getByLabelText('Search tickets'), { key: 'x' })).toBe(true);
});

it('a ticket that does not show up is not waited for for ever', () => {
  vi.useFakeTimers();
  render(<Ticket id={7} />);
  typeAhead.expect(8);
  typed('e');
  vi.advanceTimersByTime(10_000);
  typed('e');

  expect(done).toEqual(['e']);
});
