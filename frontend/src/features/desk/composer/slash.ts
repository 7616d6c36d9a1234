/** A word after a slash, being typed right before the caret: "/gre". */
export interface Slash {
  start: number;
  end: number;
  word: string;
}

const LONGEST = 100;

export function slashAt(text: string, caret: number): Slash | null {
  // No title is longer, and a long text is not searched at each letter.
  const found = /(?:^|\s)\/([^\s/]*)$/u.exec(text.slice(Math.max(0, caret - LONGEST), caret));
  if (!found) return null;
  const word = found[1] ?? '';
  return { start: caret - word.length - 1, end: caret, word };
}

/** The text with something else in the place of a stretch of it, and where the caret is then. */
export function replaced(
  text: string,
  { start, end }: Pick<Slash, 'start' | 'end'>,
  by: string,
): { text: string; caret: number } {
  return { text: text.slice(0, start) + by + text.slice(end), caret: start + by.length };
}
