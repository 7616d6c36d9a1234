const NAMED: Record<string, string> = { Period: '.', Slash: '/' };

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]'))
  );
}

/** "j", "Shift+e", "Ctrl+k", "Alt+a": what was pressed, in the words that commands are bound to. */
export function keystrokeOf(event: KeyboardEvent): string {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  const letter = /^[a-z]$/i.test(key);
  // On a Mac, Alt and a letter make another sign.
  const fromCode = altKey ? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() : undefined;
  const name =
    fromCode ?? (shiftKey ? NAMED[code] : undefined) ?? (letter ? key.toLowerCase() : key);
  if (key === '?') return '?';
  const parts = [
    ctrlKey || metaKey ? 'Ctrl' : '',
    altKey ? 'Alt' : '',
    shiftKey && (letter || name in { '.': 0 }) ? 'Shift' : '',
    name,
  ];
  return parts.filter((part) => part !== '').join('+');
}

/** Keys without Ctrl or Alt belong to whoever types, and to an open dialog. */
export function isTaken({ target }: KeyboardEvent): boolean {
  return isText(target) || document.querySelector('[role="dialog"], [role="menu"]') !== null;
}
