import type { Status } from '@/shared/api/contract';
import type { Period } from './report-queries';
import { listBounds } from './zoned-days';

/** What the desk's address calls that by which tickets are told apart. */
export interface Narrows {
  status?: Status;
  channel?: string;
  milestone?: Waited;
  by?: string;
}

/** What customers waited for. */
export type Waited = 'first_response' | 'resolution';

/** The address of the list that has exactly these tickets. */
export function toTickets(period: Period, narrows: Narrows = {}): string {
  return `/admin?${new URLSearchParams({ ...listBounds(period), ...narrows })}`;
}
