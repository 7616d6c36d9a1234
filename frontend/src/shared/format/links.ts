export interface Piece {
  text: string;
  /** Where it leads, when it is the address of a page. */
  href?: string;
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"']+/gi;
/** Belongs to the sentence, not to the address. */
const SENTENCE_END = /[.,;:!?*_~`…،؛؟。、，．！？：；”’»›]/u;
const CLOSES: Partial<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '）': '（',
  '】': '【',
  '」': '「',
};

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** The address without the end of its sentence; a bracket belongs to it where it closes one of its own. */
function withoutSentence(address: string): string {
  let end = address.length;
  const surplus = new Map<string, number>();
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    const opens = CLOSES[last];
    if (!opens) {
      if (SENTENCE_END.test(last)) continue;
      break;
    }
    const left = surplus.get(last) ?? count(address, last) - count(address, opens);
    if (left <= 0) break;
    surplus.set(last, left - 1);
  }
  return address.slice(0, end);
}

/** The address as a browser opens it; null for one that only looks like a page. */
function hrefOf(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  // "https://bank.example@evil.example" shows one host and leads to another.
  return web && url.username === '' && url.password === '' ? url.href : null;
}

/** Parts a text where addresses of pages are in it; put together again, the pieces are the text. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = withoutSentence(match[0]);
    const href = hrefOf(address);
    if (!href) continue;
    if (match.index > done) pieces.push({ text: text.slice(done, match.index) });
    pieces.push({ text: address, href });
    done = match.index + address.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}
