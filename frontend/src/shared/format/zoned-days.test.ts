import { describe, expect, it } from 'vitest';
import { dayIn, plusDays, startOf } from './zoned-days';

describe('the first instant of a day', () => {
  it.each([
    ['2026-01-15', 'UTC', '2026-01-15T00:00:00.000Z'],
    ['2026-01-15', 'Europe/Berlin', '2026-01-14T23:00:00.000Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
    ['2026-01-15', 'Asia/Kolkata', '2026-01-14T18:30:00.000Z'],
    // Midnight is left out: the clocks go from 23:59 to 01:00.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    // Midnight comes twice: at 01:00 the clocks go back to it.
    ['2025-11-02', 'America/Havana', '2025-11-02T04:00:00.000Z'],
  ])('%s in %s is %s', (day, zone, instant) => {
    expect(startOf(day, zone).toISOString()).toBe(instant);
  });
});

describe('a day', () => {
  it('knows the day before and after, over the end of a month', () => {
    expect(plusDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(plusDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(dayIn('Pacific/Auckland', new Date('2026-01-15T12:00:00Z'))).toBe('2026-01-16');
  });
});
