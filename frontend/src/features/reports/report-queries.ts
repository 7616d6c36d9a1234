import { queryOptions } from '@tanstack/react-query';
import type { Status } from '@/shared/api/contract';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';

/** Whole days, both ends included, as they are in a time zone. */
export interface Period {
  from: string;
  to: string;
  timeZone: string;
}

export interface DayVolume {
  day: string;
  total: number;
  by_status: Partial<Record<Status, number>>;
  by_channel: Record<string, number>;
}

interface Volume {
  time_zone: string;
  days: DayVolume[];
}

/** Seconds are null where there was no ticket. */
export interface Waiting {
  tickets: number;
  median_seconds: number | null;
  p90_seconds: number | null;
}

export interface AgentTimes {
  agent: { id: number; name: string | null };
  first_response: Waiting;
  resolution: Waiting;
}

export interface ResponseTimes {
  first_response: Waiting;
  resolution: Waiting;
  agents: AgentTimes[];
}

function asked(period: Period): string {
  return new URLSearchParams({ ...period }).toString();
}

export function volumeQuery(period: Period) {
  return queryOptions({
    queryKey: keys.report('volume', period),
    queryFn: ({ signal }) => request<Volume>(`/api/reports/volume?${asked(period)}`, { signal }),
    select: ({ data }) => data.days,
  });
}

export function responseTimesQuery(period: Period) {
  return queryOptions({
    queryKey: keys.report('response-times', period),
    queryFn: ({ signal }) =>
      request<ResponseTimes>(`/api/reports/response-times?${asked(period)}`, { signal }),
    select: ({ data }) => data,
  });
}
