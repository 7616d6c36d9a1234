import { statuses } from '@/shared/api/contract';
import { channelName, channels } from '@/shared/agent/channel-name';
import { statusLabels } from '@/shared/ui/status-chip';
import type { DayVolume } from '@/shared/api/contract';
import type { Period } from './report-queries';
import type { Narrows } from './to-tickets';

/** What tickets are told apart by, each with the counts of a day. */
export interface Kind {
  narrows: Pick<Narrows, 'status' | 'channel'>;
  label: string;
  of: (day: DayVolume) => number;
}

export type Grouping = 'status' | 'channel';

export function kindsOf(grouping: Grouping, days: readonly DayVolume[]): Kind[] {
  if (grouping === 'status') {
    return statuses.map((status) => ({
      narrows: { status },
      label: statusLabels[status],
      of: ({ by_status }) => by_status[status] ?? 0,
    }));
  }
  const seen = new Set([...channels, ...days.flatMap(({ by_channel }) => Object.keys(by_channel))]);
  return [...seen].map((channel) => ({
    narrows: { channel },
    label: channelName(channel),
    of: ({ by_channel }) => by_channel[channel] ?? 0,
  }));
}

export function ofDay(period: Period, day: string): Period {
  return { ...period, from: day, to: day };
}

export function sum(days: readonly DayVolume[], of: Kind['of']): number {
  return days.reduce((total, day) => total + of(day), 0);
}
