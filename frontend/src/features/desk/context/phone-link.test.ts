import { expect, it } from 'vitest';
import { phoneLink } from './phone-link';

it.each([
  ['+49 170 1234567', 'tel:+491701234567'],
  ['0151/2345678', 'tel:01512345678'],
  ['+49 (0) 151 234-5678', 'tel:+491512345678'],
  ['(0151) 234 5678', 'tel:01512345678'],
  ['\u200e+٤٩ ١٧٠ ١٢٣٤٥٦٧', 'tel:+491701234567'],
  ['＋49 170 1234567', 'tel:+491701234567'],
  ['none', null],
])('%s is called by %s', (typed, link) => {
  expect(phoneLink(typed)).toBe(link);
});
