import { describe, expect, it } from 'vitest';
import { isComposing, keystrokeOf } from './keystroke';

function pressed(key: string, code: string, held: KeyboardEventInit = {}): string {
  return keystrokeOf(new KeyboardEvent('keydown', { key, code, ...held }));
}

const shift = { shiftKey: true };
const alt = { altKey: true };
const control = { ctrlKey: true };

describe('a key is named', () => {
  it.each([
    ['by what it writes, wherever it lies', pressed('a', 'KeyQ'), 'a'],
    ['by what it writes with Alt as well', pressed('a', 'KeyQ', alt), 'Alt+a'],
    ['by its place on an Arabic layout', pressed('ت', 'KeyJ'), 'j'],
    ['by its place on a Cyrillic layout', pressed('о', 'KeyJ'), 'j'],
    ['by its place on a Greek layout', pressed('ξ', 'KeyJ'), 'j'],
    ['by its place on a Hebrew layout', pressed('ח', 'KeyJ'), 'j'],
    ['with Shift on a Cyrillic layout', pressed('У', 'KeyE', shift), 'Shift+e'],
    ['with Control on a Cyrillic layout', pressed('л', 'KeyK', control), 'Ctrl+k'],
    ['by its place for the slash of an Arabic layout', pressed('ظ', 'Slash'), '/'],
    ['by its place for the dot of a Cyrillic layout', pressed('ю', 'Period'), '.'],
    ['as a question mark in Arabic', pressed('؟', 'Slash', shift), '?'],
    ['by its place where a Mac makes another sign', pressed('å', 'KeyA', alt), 'Alt+a'],
    ['by its place where a Mac begins a sign', pressed('Dead', 'KeyN', alt), 'Alt+n'],
    ['not by its place where it writes a Latin letter', pressed('ı', 'KeyI'), 'ı'],
    ['not by its place where it writes an umlaut', pressed('ö', 'Semicolon'), 'ö'],
    ['with Shift and a dot', pressed('>', 'Period', shift), 'Shift+.'],
    ['by its own name', pressed('Enter', 'Enter', control), 'Ctrl+Enter'],
  ])('%s', (_how, name, expected) => {
    expect(name).toBe(expected);
  });
});

describe('an input method', () => {
  it('has the keys while it composes', () => {
    expect(isComposing(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true }))).toBe(
      true,
    );
    expect(isComposing(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229 }))).toBe(true);
    expect(isComposing(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13 }))).toBe(false);
  });
});
