function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]'))
  );
}

interface Key {
  key: string;
  code: string;
  altKey: boolean;
}

/** What a physical key writes on a Latin keyboard. */
function fromCode(code: string): string | undefined {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter?.toLowerCase() ?? { Period: '.', Slash: '/' }[code];
}

/** The name of a key: what it writes, and its place only on a layout that has no Latin letters. */
function nameOf({ key, code, altKey }: Key): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  // The question marks of Arabic and Greek.
  if (key === '\u061f' || key === '\u037e') return '?';
  const foreign = /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key);
  // On a Mac, Alt and a letter make another sign, or begin one.
  const altered = altKey && (key === 'Dead' || /^[^\x20-\x7e]$/u.test(key));
  return (foreign || altered ? fromCode(code) : undefined) ?? key;
}

/** "j", "Shift+e", "Ctrl+k", "Alt+a": what was pressed, in the words that commands are bound to. */
export function keystrokeOf(event: KeyboardEvent): string {
  const { code, ctrlKey, metaKey, altKey, shiftKey } = event;
  let name = nameOf(event);
  // With Shift these write something else, as other keys do on other layouts.
  if (shiftKey && name === '>' && code === 'Period') name = '.';
  if (name === '?') return '?';
  const parts = [
    ctrlKey || metaKey ? 'Ctrl' : '',
    altKey ? 'Alt' : '',
    shiftKey && /^[a-z.]$/.test(name) ? 'Shift' : '',
    name,
  ];
  return parts.filter((part) => part !== '').join('+');
}

/** The key belongs to an input method that is still composing. */
export function isComposing(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari tells of the last key by its code alone
  return event.isComposing || event.keyCode === 229;
}

/** Keys without Ctrl or Alt belong to whoever types, and to an open dialog. */
export function isTaken({ target }: KeyboardEvent): boolean {
  return isText(target) || document.querySelector('[role="dialog"], [role="menu"]') !== null;
}
