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
