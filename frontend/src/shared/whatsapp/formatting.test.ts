import { describe, expect, it } from 'vitest';
import { formatLine, formatMessage, hasFormatting } from './formatting';

const text = (words: string) => ({ style: 'text', text: words });

describe('words for WhatsApp', () => {
  it('are bold between stars, in italics between lines, struck between tildes, and nest', () => {
    expect(formatLine('Try *it _now_*, ~later~')).toEqual([
      text('Try '),
      {
        style: 'bold',
        pieces: [text('it '), { style: 'italic', pieces: [text('now')] }],
      },
      text(', '),
      { style: 'strike', pieces: [text('later')] },
    ]);
  });

  it.each(['2*3*4', 'snake_case_name', '* not a mark *', 'a * b * c', '**', '~'])(
    'stay as they are in %j',
    (line) => {
      expect(formatLine(line)).toEqual([text(line)]);
    },
  );

  it.each([
    ['*b*', 'b'],
    ['«*b*»', 'b'],
    ['*مرحبا*', 'مرحبا'],
    ['**b*', '*b'],
    ['*a* *', 'a'],
    ['*😀*', '😀'],
  ])('are marked at the edge of a word in %j', (line, bold) => {
    expect(formatLine(line)).toContainEqual({ style: 'bold', pieces: [text(bold)] });
  });

  it('leave addresses whole', () => {
    const address = 'https://x.example/_a_/~b~/c';
    expect(formatLine(address)).toEqual([text(address)]);
    expect(formatLine(`*${address}*`)).toEqual([{ style: 'bold', pieces: [text(address)] }]);
  });

  it('leave no word out, whatever the marks', () => {
    const plain = (pieces: ReturnType<typeof formatLine>): string =>
      pieces.map((it) => ('text' in it ? it.text : plain(it.pieces))).join('');
    const line = '*a _b* c_ ~d `e*f` ~g~ *h*i *_~j~_* **k** 𝒳*l*𝒳';

    expect(plain(formatLine(line)).replace(/[*_~`]/g, '')).toBe(line.replace(/[*_~`]/g, ''));
  });

  it.each(['*a *b*c ', '*_~', '*a ', '`a ', '* '])('stop at no length of %j', (part) => {
    let read = 0;
    const line = new Proxy(new String(part.repeat(4_000)), {
      get(target, name) {
        const it = Reflect.get(target, name, target) as unknown;
        if (typeof it !== 'function') return it;
        read++;
        return it.bind(target) as unknown;
      },
    }) as unknown as string;

    formatLine(line);

    expect(read).toBeLessThan(40 * line.length);
  });

  it('keep marks inside code', () => {
    expect(formatLine('`*raw*`')).toEqual([{ style: 'code', text: '*raw*' }]);
  });

  it('make lists, quotes and blocks of code', () => {
    expect(formatMessage('- one\n2. two\n> said\n```x *y*\nz```\nend')).toEqual([
      { kind: 'bullet', pieces: [text('one')] },
      { kind: 'number', label: '2.', pieces: [text('two')] },
      { kind: 'quote', pieces: [text('said')] },
      { kind: 'code', text: 'x *y*\nz' },
      { kind: 'paragraph', pieces: [text('end')] },
    ]);
  });

  it('are plain unless one of these is in them', () => {
    expect(hasFormatting('Hello,\n\nhow are you?')).toBe(false);
    expect(hasFormatting('Hello *you*')).toBe(true);
  });
});
