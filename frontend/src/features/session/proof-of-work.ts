/** What the server wants solved: a counter behind it, with which the hash begins with so many zero bits. */
export interface Challenge {
  challenge: string;
  bits: number;
}

/** So many at a stroke, after which the page may draw. */
const STROKE = 4_000;
const BLOCK = 64;

const constants = new Uint32Array(64);
const start = new Uint32Array(8);
const schedule = new Uint32Array(64);

/** The first 32 bits of the fractional part. */
function fraction(number: number): number {
  return ((number - Math.floor(number)) * 0x1_0000_0000) >>> 0;
}

function prepare(): void {
  let found = 0;
  for (let candidate = 2; found < 64; candidate++) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) {
      if (candidate % divisor === 0) prime = false;
    }
    if (!prime) continue;
    if (found < 8) start[found] = fraction(Math.sqrt(candidate));
    constants[found++] = fraction(Math.cbrt(candidate));
  }
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}

function compress(state: Uint32Array, bytes: DataView, offset: number): void {
  for (let i = 0; i < 16; i++) schedule[i] = bytes.getUint32(offset + i * 4);
  for (let i = 16; i < 64; i++) {
    const before = at(schedule, i - 15);
    const latest = at(schedule, i - 2);
    schedule[i] =
      at(schedule, i - 16) +
      (rotated(before, 7) ^ rotated(before, 18) ^ (before >>> 3)) +
      at(schedule, i - 7) +
      (rotated(latest, 17) ^ rotated(latest, 19) ^ (latest >>> 10));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const one =
      (h +
        (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) +
        ((e & f) ^ (~e & g)) +
        at(constants, i) +
        at(schedule, i)) |
      0;
    const two =
      ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = at(state, i) + word;
  });
}

/**
 * The first 32 bits of SHA-256 of an ASCII text. The browser's own digest answers later, which for so many short texts
 * takes much longer than the hashing.
 */
export function firstBits(text: string): number {
  if (constants[0] === 0) prepare();
  const length = Math.ceil((text.length + 9) / BLOCK) * BLOCK;
  const bytes = new DataView(new ArrayBuffer(length));
  for (let i = 0; i < text.length; i++) bytes.setUint8(i, text.charCodeAt(i));
  bytes.setUint8(text.length, 0x80);
  bytes.setUint32(length - 4, text.length * 8);
  const state = start.slice();
  for (let offset = 0; offset < length; offset += BLOCK) compress(state, bytes, offset);
  return at(state, 0);
}

/** Works until the challenge is solved; the page stays usable meanwhile. */
export async function solve({ challenge, bits }: Challenge): Promise<string> {
  for (let counter = 0; ; counter++) {
    const proof = `${challenge}:${counter}`;
    if (Math.clz32(firstBits(proof)) >= bits) return proof;
    if (counter % STROKE === STROKE - 1) await new Promise((next) => setTimeout(next));
  }
}
