import { expect, it } from 'vitest';
import { isBlank, trimmed } from './blank';
import cases from './blank-cases.json';

it.each(cases)('$name is blank: $blank', ({ text, blank, trimmed: rest }) => {
  expect(isBlank(text)).toBe(blank);
  expect(trimmed(text)).toBe(rest);
});
