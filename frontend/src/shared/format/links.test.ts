import { describe, expect, it } from 'vitest';
import { piecesOf } from './links';

const linksIn = (text: string) => piecesOf(text).flatMap(({ href }) => href ?? []);

describe('addresses in a text', () => {
  it('become links without the end of their sentence', () => {
    expect(piecesOf('See https://tick.example/a?b=1&c. (http://x.example/d)')).toEqual([
      { text: 'See ' },
      { text: 'https://tick.example/a?b=1&c', href: 'https://tick.example/a?b=1&c' },
      { text: '. (' },
      { text: 'http://x.example/d', href: 'http://x.example/d' },
      { text: ')' },
    ]);
  });

  it.each([
    ['https://en.wikipedia.org/wiki/Tick_(disambiguation)', ''],
    ['(see https://x.example/a_(b))', ')'],
    ['(see https://x.example/a_(b)_c).', ').'],
    ['https://x.example/a[1]', ''],
    ['[https://x.example/a]', ']'],
    ['انظر https://x.example/a؟', '؟'],
    ['看 https://x.example/a。', '。'],
    ['“https://x.example/a”', '”'],
    ['*https://x.example/a*', '*'],
    ['https://x.example/a))))', '))))'],
  ])('end where their sentence does: %s', (text, rest) => {
    const pieces = piecesOf(text);
    const link = pieces.find(({ href }) => href);
    expect(link?.text).toBe(text.slice(text.indexOf('http'), text.length - rest.length));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'https://bank.example@evil.example/',
    'https://user:pass@evil.example/',
    'https://',
    'file:///etc/passwd',
    'www.example.com',
  ])('stay text where they are none, or none to be trusted: %s', (text) => {
    expect(linksIn(text)).toEqual([]);
  });

  it.each([
    '<a href="https://evil.example" onclick="x()">https://good.example</a>',
    'https://x.example/"><img src=x onerror=alert(1)>',
    'line\nhttps://a.example\n\nhttps://b.example/…',
  ])('leave the text itself as it is: %s', (text) => {
    expect(
      piecesOf(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
    expect(linksIn(text).every((href) => /^https?:\/\/[^"'<>]*$/.test(href))).toBe(true);
  });
});
