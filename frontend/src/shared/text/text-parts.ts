/** How far back from the limit a line break or a space is looked for, as a share of the part. */
const NEAR = 5;
/** Far enough behind the limit to see whether a grapheme goes on there. */
const LOOK_AHEAD = 64;

/** White space that does not hold words together. */
const BREAKS = /[^\S\u00a0\u2007\u202f\ufeff]/;

let segmenter: Intl.Segmenter | undefined;

/** Where the text has had so many code points; its end when it has fewer. */
function offsetOf(text: string, start: number, codePoints: number): number {
  let at = start;
  for (let left = codePoints; left > 0 && at < text.length; left--) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return at;
}

/** The last boundary between two characters as people see them that is not behind the limit. */
function characterBoundary(text: string, start: number, limit: number): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let boundary = start;
  for (const { index, segment } of segmenter.segment(text.slice(start, limit + LOOK_AHEAD))) {
    const end = start + index + segment.length;
    if (end > limit) break;
    boundary = end;
  }
  return boundary > start ? boundary : limit;
}

function cut(text: string, start: number, limit: number): number {
  const earliest = limit - Math.trunc((limit - start) / NEAR);
  const line = text.lastIndexOf('\n', limit - 1) + 1;
  if (line >= earliest) return line;
  for (let at = limit; at > earliest; at--) if (BREAKS.test(text.charAt(at - 1))) return at;
  return characterBoundary(text, start, limit);
}

/** The text cut as the server cuts it: at a line or a word where one is near, never inside a character. */
export function textParts(text: string, most: number): string[] {
  const parts: string[] = [];
  let start = 0;
  for (
    let limit = offsetOf(text, 0, most);
    limit < text.length;
    limit = offsetOf(text, start, most)
  ) {
    const end = cut(text, start, limit);
    parts.push(text.slice(start, end));
    start = end;
  }
  parts.push(text.slice(start));
  return parts;
}
