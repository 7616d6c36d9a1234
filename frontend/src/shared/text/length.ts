/** Whether a text has more characters than the server takes, without counting a long one to its end. */
export function isTooLong(text: string, most: number): boolean {
  if (text.length <= most) return false;
  // A character is one or two units long.
  return text.length > most * 2 || codePoints(text) > most;
}

/** Characters as the server counts them. */
export function codePoints(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count++;
  return count;
}

let segmenter: Intl.Segmenter | undefined;

/** Characters as people count them: a flag or a family is one. */
export function characters(text: string): number {
  if (/^[\0-\x7f]*$/.test(text)) return text.length - (text.match(/\r\n/g)?.length ?? 0);
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let count = 0;
  for (const segment of segmenter.segment(text)) if (segment.segment) count++;
  return count;
}
