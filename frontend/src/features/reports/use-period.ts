import { useSearchParams } from 'react-router';
import type { Period } from './report-queries';
import { browserZone, dayIn, plusDays } from '@/shared/format/zoned-days';

/** Periods that end today, in days. */
export const spans = [7, 30, 90];
const USUAL_DAYS = 30;

function known(zone: string | null): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone ?? '' });
    return zone ?? browserZone();
  } catch {
    return browserZone();
  }
}

function dayOf(value: string | null): string | null {
  return value !== null && !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) ? value : null;
}

/** Which days are reported, kept in the address: a report can be sent to a colleague. */
export function usePeriod() {
  const [search, setSearch] = useSearchParams();
  const timeZone = known(search.get('timeZone'));
  const today = dayIn(timeZone, new Date());
  const to = dayOf(search.get('to')) ?? today;
  const from = dayOf(search.get('from')) ?? plusDays(to, 1 - USUAL_DAYS);

  function change(changes: Partial<Period>) {
    setSearch({ from, to, timeZone, ...changes }, { replace: true });
  }

  return {
    period: { from, to, timeZone } satisfies Period,
    change,
    /** So many days, today the last of them. */
    span: spans.find((days) => to === today && from === plusDays(today, 1 - days)),
    setSpan: (days: number) => {
      change({ from: plusDays(today, 1 - days), to: today });
    },
  };
}
