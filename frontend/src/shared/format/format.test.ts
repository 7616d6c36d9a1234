import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseLanguage } from '@/shared/language/language';
import type { Language } from '@/shared/language/languages';
import { duration, exactTime, fileSize, percent, timeAgo } from './format';

const now = new Date('2026-03-05T12:00:00');

function before(minutes: number): Date {
  return new Date(now.getTime() - minutes * 60_000);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('times and sizes', () => {
  it.each<[Language, string, RegExp, RegExp]>([
    ['en', '1.5 kB', /^5 min\. ago$/, /^Jan 15, 2026$/],
    ['de', '1,5 kB', /^vor 5 Min\.$/, /^15\. Jan\. 2026$/],
    ['ar', '1.5 ك.ب', /^قبل 5 د/, /^15\D* يناير\D* 2026$/],
  ])('are written as one does in %s', async (language, size, ago, day) => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue([]);
    await chooseLanguage(language);

    expect(inDigits(fileSize(1536))).toBe(size);
    expect(inDigits(timeAgo(before(5), now))).toMatch(ago);
    expect(inDigits(timeAgo(new Date('2026-01-15T12:00:00'), now))).toMatch(day);
  });

  it('follow the region of the browser', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB']);
    await chooseLanguage('en');

    expect(timeAgo(new Date('2026-01-15T12:00:00'), now)).toBe('15 Jan 2026');
    expect(exactTime(new Date('2026-01-15T12:00:00'))).toContain('15 January 2026');
  });

  it('are said in the largest units that mean something', () => {
    expect([duration(42.4), duration(180), duration(7500)]).toEqual(['42 s', '3 min', '2 h 5 min']);
    expect([fileSize(12), fileSize(5 * 1024 * 1024)]).toEqual(['12 B', '5 MB']);
    expect(percent(0.999)).toBe('99%');
  });
});

/** Which digits Arabic is written with depends on how old the browser is. */
function inDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace('٫', '.');
}
