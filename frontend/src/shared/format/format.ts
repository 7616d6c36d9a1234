import { perLocale } from '@/shared/language/per-locale';
import { t } from '@/shared/language/words';

const numbers = perLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));

export function fileSize(size: number): string {
  if (size < 1024) return t('format.bytes', { size: numbers().format(size) });
  const kilobytes = size / 1024;
  if (kilobytes < 1024) return t('format.kilobytes', { size: numbers().format(kilobytes) });
  return t('format.megabytes', { size: numbers().format(kilobytes / 1024) });
}

const shares = perLocale((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));

/** A share of 0 to 1, never more than has been reached. */
export function percent(share: number): string {
  return shares().format(Math.floor(share * 100) / 100);
}

const relative = perLocale(
  (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }),
);
const day = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
);
const exact = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'medium' }),
);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "5 min. ago" within a week, then the date. */
export function timeAgo(at: Date, now: Date): string {
  const passed = now.getTime() - at.getTime();
  if (passed < MINUTE) return t('format.just-now');
  if (passed < HOUR) return relative().format(-Math.floor(passed / MINUTE), 'minute');
  if (passed < DAY) return relative().format(-Math.floor(passed / HOUR), 'hour');
  if (passed < 7 * DAY) return relative().format(-Math.floor(passed / DAY), 'day');
  return day().format(at);
}

export function exactTime(at: Date): string {
  return exact().format(at);
}

/** "3 min", "2 h 5 min": how long something has been waiting. */
export function duration(seconds: number): string {
  if (seconds < 60) return t('format.seconds', { seconds: Math.round(seconds) });
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return t('format.minutes', { minutes });
  return t('format.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
