import { preferences } from '@/shared/preferences/preferences';
import { commandBoard } from './commands';
import { isComposing, isTaken, keystrokeOf } from './keystroke';

/** A ticket that does not show up is not waited for any longer. */
const MOST_MS = 10_000;

interface Awaited {
  ticketId: number;
  keys: { name: string; text: string }[];
  /** Told when it shows and nothing was typed. */
  onShown: (() => void) | undefined;
  timer: ReturnType<typeof setTimeout>;
}

let awaited: Awaited | null = null;

function textOf({ key }: KeyboardEvent): string {
  if (key === 'Enter') return '\n';
  return /^.$/su.test(key) ? key : '';
}

/** Writes as if it had been typed, into whatever has the focus. */
function type(text: string) {
  const box = document.activeElement;
  if (text === '' || !(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)) {
    return;
  }
  const { selectionStart, selectionEnd, value } = box;
  box.setRangeText(text, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}

/** Only what begins to write may be meant for a ticket that nobody has seen; what would change it is dropped. */
function play(keys: Awaited['keys']) {
  const at = keys.findIndex(({ name }) =>
    commandBoard.snapshot().some((it) => it.keys === name && it.ahead === 'waits'),
  );
  if (at < 0 || !preferences().singleKeys) return;
  commandBoard
    .snapshot()
    .findLast((it) => it.keys === keys[at]?.name)
    ?.run();
  type(
    keys
      .slice(at + 1)
      .map(({ text }) => text)
      .join(''),
  );
}

function isBound(name: string): boolean {
  return commandBoard.snapshot().some((it) => it.keys === name);
}

/** Whether the key works something that has the focus outside the ticket, such as another row of the list. */
function isPress({ key, target }: KeyboardEvent): boolean {
  return (
    (key === 'Enter' || key === ' ') && target instanceof Element && target.matches('a, button')
  );
}

function giveUp() {
  clearTimeout(awaited?.timer);
  awaited = null;
}

/** True when the key was kept for the ticket that is on its way: nothing else gets to see it. */
function take(event: KeyboardEvent): boolean {
  if (!awaited || isComposing(event)) return false;
  const inTicket = event.target instanceof Element && event.target.closest('[data-ticket]');
  if (!inTicket && (isTaken(event) || (awaited.keys.length === 0 && isPress(event)))) return false;
  const name = keystrokeOf(event);
  const now = commandBoard.snapshot().findLast((it) => it.keys === name)?.ahead === 'now';
  if (now || name === 'Escape') {
    awaited.keys = [];
    return false;
  }
  if (/^(Ctrl|Alt)\+/.test(name)) return name === 'Ctrl+Enter' || isBound(name);
  if (name === 'Backspace') awaited.keys.pop();
  else if (textOf(event) !== '') awaited.keys.push({ name, text: textOf(event) });
  else return false;
  return true;
}

/**
 * Keys that are pressed while another ticket is on its way are meant for that one: they wait until it is shown, and
 * never reach the one that is still there.
 */
export const typeAhead = {
  /** The ticket on its way, or null. */
  awaited: (): number | null => awaited?.ticketId ?? null,

  expect(ticketId: number, onShown?: () => void) {
    if (awaited?.ticketId === ticketId) return;
    giveUp();
    awaited = { ticketId, keys: [], onShown, timer: setTimeout(giveUp, MOST_MS) };
    const { activeElement } = document;
    // What is typed into the ticket that is left would land in its draft.
    if (activeElement instanceof HTMLElement && activeElement.closest('[data-ticket]')) {
      activeElement.blur();
    }
  },

  /** It is there, with whatever it can be answered by. */
  shown(ticketId: number) {
    if (awaited?.ticketId !== ticketId) return;
    const { keys, onShown } = awaited;
    giveUp();
    onShown?.();
    play(keys);
  },

  giveUp,

  /** Takes keys before anybody else; the function ends that. */
  listen(): () => void {
    const onKey = (event: KeyboardEvent) => {
      if (!take(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    window.addEventListener('pointerdown', giveUp, { capture: true });
    return () => {
      giveUp();
      window.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('pointerdown', giveUp, { capture: true });
    };
  },
};
