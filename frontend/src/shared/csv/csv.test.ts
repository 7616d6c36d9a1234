import { describe, expect, it } from 'vitest';
import { csvOf } from './csv';

describe('a table as CSV', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+49 151', `"'+49 151"`],
    ['-2', `"'-2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['\tplain', `"'\tplain"`],
    ['＝1+1', `"'＝1+1"`],
    ['＋49', `"'＋49"`],
    ['－2', `"'－2"`],
    ['＠SUM(A1)', `"'＠SUM(A1)"`],
    ['﹦1', `"'﹦1"`],
    ['|calc', `"'|calc"`],
    ['｜calc', `"'｜calc"`],
    ['%0A', `"'%0A"`],
    ['\u22122', `"'\u22122"`],
    ['\u200b=1', `"'\u200b=1"`],
    [' \u00a0=1', `"' \u00a0=1"`],
    ['２＋２', '"２＋２"'],
    ['Ada, "the" first', '"Ada, ""the"" first"'],
    ['a=b', '"a=b"'],
  ])('writes %j so that it stays text', (text, expected) => {
    expect(csvOf([[text]])).toBe(`${expected}\r\n`);
  });

  it('writes numbers as they are, and nothing for what is not known', () => {
    expect(
      csvOf([
        ['day', 'seconds'],
        ['2026-01-15', 540],
        ['2026-01-16', null],
      ]),
    ).toBe('"day","seconds"\r\n"2026-01-15",540\r\n"2026-01-16",\r\n');
  });
});
