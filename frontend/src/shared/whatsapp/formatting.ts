import { piecesOf } from '@/shared/format/links';

/** A stretch of a line as WhatsApp shows it; a style has pieces of its own, a text has none. */
export type Formatted =
  | { style: 'text'; text: string }
  | { style: 'code'; text: string }
  | { style: Style; pieces: Formatted[] };

type Style = 'bold' | 'italic' | 'strike';

export type Block =
  | { kind: 'paragraph' | 'quote' | 'bullet'; pieces: Formatted[] }
  | { kind: 'number'; label: string; pieces: Formatted[] }
  | { kind: 'code'; text: string };

const MARKS: Partial<Record<string, Style>> = { '*': 'bold', _: 'italic', '~': 'strike' };

const WORD_BEFORE = /[\p{L}\p{N}]$/u;
const WORD_AFTER = /^[\p{L}\p{N}]/u;

/** Two units at most are looked at: a letter has no more. */
function isWordBefore(line: string, at: number): boolean {
  return WORD_BEFORE.test(line.slice(Math.max(0, at - 2), at));
}

function isWordAfter(line: string, at: number): boolean {
  return WORD_AFTER.test(line.slice(at + 1, at + 3));
}

function isSpace(sign: string): boolean {
  return sign === '' || /\s/u.test(sign);
}

function mayEnd(line: string, at: number): boolean {
  const tight = line[at] === '`' || !isSpace(line.charAt(at - 1));
  return tight && !isWordAfter(line, at);
}

function mayBegin(line: string, at: number): boolean {
  const tight = line[at] === '`' || !isSpace(line.charAt(at + 1));
  return tight && !isWordBefore(line, at);
}

/** Where addresses are: a mark in one is a part of it. */
function addressesIn(line: string): (at: number) => boolean {
  if (!line.includes('://')) return () => false;
  const within = new Uint8Array(line.length);
  let at = 0;
  for (const { text, href } of piecesOf(line)) {
    if (href) within.fill(1, at, at + text.length);
    at += text.length;
  }
  return (place) => within[place] === 1;
}

/** Finds ends from left to right only, so that a long line full of marks takes no longer than a long line. */
class Ends {
  private readonly line: string;
  private readonly places = new Map<string, number[]>();

  constructor(line: string, isAddress: (at: number) => boolean) {
    this.line = line;
    for (let at = line.length - 1; at > 0; at--) {
      const mark = line.charAt(at);
      // Code ends with the next mark, or not at all.
      if (isAddress(at) || (mark !== '`' && !(MARKS[mark] && mayEnd(line, at)))) continue;
      const places = this.places.get(mark);
      if (places) places.push(at);
      else this.places.set(mark, [at]);
    }
  }

  /** Where the mark that begins here ends: with something in between. */
  after(at: number): number {
    const places = this.places.get(this.line.charAt(at)) ?? [];
    for (let end = places.at(-1); end !== undefined && end < at + 2; end = places.at(-1))
      places.pop();
    const end = places.at(-1) ?? -1;
    return end > 0 && mayEnd(this.line, end) ? end : -1;
  }
}

/**
 * A mark stands at the edge of a word: "2*3*4" has none. Its words neither begin nor end with a space.
 * @param within styles that the line stands in already: none is in itself, which keeps this shallow
 */
export function formatLine(line: string, within: readonly Style[] = []): Formatted[] {
  const pieces: Formatted[] = [];
  const isAddress = addressesIn(line);
  const ends = new Ends(line, isAddress);
  let done = 0;
  const plainUntil = (end: number) => {
    if (end > done) pieces.push({ style: 'text', text: line.slice(done, end) });
  };
  for (let at = 0; at < line.length; at++) {
    const mark = line.charAt(at);
    const style = MARKS[mark];
    if (mark !== '`' && (!style || within.includes(style))) continue;
    const end = mayBegin(line, at) && !isAddress(at) ? ends.after(at) : -1;
    if (end < 0) continue;
    plainUntil(at);
    const inner = line.slice(at + 1, end);
    pieces.push(
      style
        ? { style, pieces: formatLine(inner, [...within, style]) }
        : { style: 'code', text: inner },
    );
    done = end + 1;
    at = end;
  }
  plainUntil(line.length);
  return pieces;
}

function blockOf(line: string): Block {
  const quote = /^> (.*)$/.exec(line);
  if (quote) return { kind: 'quote', pieces: formatLine(quote[1] ?? '') };
  const bullet = /^[-*] (.+)$/.exec(line);
  if (bullet) return { kind: 'bullet', pieces: formatLine(bullet[1] ?? '') };
  const number = /^(\d{1,2}\.) (.+)$/.exec(line);
  if (number) {
    return { kind: 'number', label: number[1] ?? '', pieces: formatLine(number[2] ?? '') };
  }
  return { kind: 'paragraph', pieces: formatLine(line) };
}

/** A message line by line, as WhatsApp will show its stars, lines and ticks. */
export function formatMessage(message: string): Block[] {
  return message.split(/```(.+?)```/s).flatMap((part, place): Block[] => {
    if (place % 2 === 1) return [{ kind: 'code', text: part.trim() }];
    const words = part.replace(/^\n|\n$/g, '');
    return words === '' ? [] : words.split('\n').map(blockOf);
  });
}

/** Whether it will look any different from what was typed. */
export function hasFormatting(message: string): boolean {
  return formatMessage(message).some(
    (it) =>
      it.kind === 'code' ||
      it.kind !== 'paragraph' ||
      it.pieces.some(({ style }) => style !== 'text'),
  );
}
