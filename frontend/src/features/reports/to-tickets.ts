import type { Status } from '@/shared/api/contract';
import { plusDays, startOf } from '@/shared/format/zoned-days';
import type { Period } from './report-queries';

/** What the desk's address calls that by which tickets are told apart. */
export interface Narrows {
  status?: Status;
  channel?: string;
  milestone?: Waited;
  by?: string;
}

/** What customers waited for. */
export type Waited = 'first_response' | 'resolution';

/** The same period in the words of the desk's list, so that the list has exactly the tickets that were counted. */
export function listBounds({ from, to, timeZone }: Period): { from: string; to: string } {
  return {
    from: startOf(from, timeZone).toISOString(),
    to: startOf(plusDays(to, 1), timeZone).toISOString(),
  };
}

/** The address of the list that has exactly these tickets. */
export function toTickets(period: Period, narrows: Narrows = {}): string {
  return `/admin?${new URLSearchParams({ ...listBounds(period), ...narrows })}`;
}
