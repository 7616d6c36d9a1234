import { queryOptions } from '@tanstack/react-query';
import type { ResponseTimes, Volume } from '@/shared/api/contract';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';

/** Whole days, both ends included, as they are in a time zone. */
export interface Period {
  from: string;
  to: string;
  timeZone: string;
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
