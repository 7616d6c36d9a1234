import { describe, expect, it } from 'vitest';
import { knownNumber } from './phone-numbers';

describe('a typed number', () => {
  it.each([
    ['0151 7706-0002', 'DE', '+49 1517 7060002'],
    ['4915177060002', 'DE', '+49 1517 7060002'],
    ['15177060002', 'DE', null],
    ['436641234567', 'DE', null],
    ['436641234567', 'AT', '+43 664 1234567'],
    ['33612345678', 'FR', '+33 6 12 34 56 78'],
    ['07911/123456', 'GB', '+44 7911 123456'],
    ['(202) 555-0143', 'US', '+1 202 555 0143'],
    ['612 345 678', 'ES', '+34 612 34 56 78'],
    ['0151 7706-0002', '', null],
  ])('%s in %s is %s, and a guess', (typed, country, international) => {
    const known = knownNumber(typed, country);

    expect(known?.international ?? null).toBe(international);
    expect(known?.exact ?? false).toBe(false);
  });

  it.each(['+49 151 77060002', '0049 151 77060002', '＋49 (0) 151 77060002'])(
    '%s is exact',
    (typed) => {
      expect(knownNumber(typed, 'AT')).toMatchObject({
        international: '+49 1517 7060002',
        exact: true,
      });
    },
  );
});
