export interface Piece {
  text: string;
  /** Where it leads, when it is the address of a page. */
  href?: string;
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"']+/gi;
/** Belongs to the sentence, not to the address. */
const SENTENCE_END = /[.,;:!?)\]}]+$/;

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
    const address = match[0].replace(SENTENCE_END, '');
    const href = hrefOf(address);
    if (!href) continue;
    if (match.index > done) pieces.push({ text: text.slice(done, match.index) });
    pieces.push({ text: address, href });
    done = match.index + address.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}
