/** What shows nothing: spaces, controls, whatever is ignored when it is drawn, the empty pattern of Braille. */
const BLANK = /^[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\u{1d159}]$/u;

/** Chooses how the sign before it looks, so that it is a part of that. */
const SELECTOR = /^[\p{Variation_Selector}\u{e0020}-\u{e007f}]$/u;

function signAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function signBefore(text: string, at: number): string {
  const whole = at > 1 ? signAt(text, at - 2) : '';
  return whole.length === 2 ? whole : text.charAt(at - 1);
}

/** The text without what shows nothing at its ends. */
export function trimmed(text: string): string {
  let start = 0;
  while (start < text.length && BLANK.test(signAt(text, start))) {
    start += signAt(text, start).length;
  }
  let end = text.length;
  while (end > start && BLANK.test(signBefore(text, end))) end -= signBefore(text, end).length;
  while (end > start && end < text.length && SELECTOR.test(signAt(text, end))) {
    end += signAt(text, end).length;
  }
  return text.slice(start, end);
}

/** Whether nobody would see anything of it. */
export function isBlank(text: string): boolean {
  return trimmed(text) === '';
}
