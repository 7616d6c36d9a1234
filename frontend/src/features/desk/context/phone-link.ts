/** The zeros of the scripts in which phone numbers are written. */
const ZEROS = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xe50];

function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((it) => code >= it && code < it + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** The address that calls a number: its digits, with whatever else is written in it left out. */
export function phoneLink(typed: string): string | null {
  const written = typed.normalize('NFKC').replace(/\p{Nd}/gu, latinDigit);
  const signs = written.replace(/[^0-9+()]/g, '');
  // The zero in brackets is for those who call within the country.
  const number = signs.replace(/^(\+.*?)\(0\)/, '$1').replace(/(?!^)\+|[()]/g, '');
  return /^\+?\d{3,}$/.test(number) ? `tel:${number}` : null;
}
