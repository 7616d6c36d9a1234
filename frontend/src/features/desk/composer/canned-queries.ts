import { queryOptions } from '@tanstack/react-query';
import type { CannedReply } from '@/shared/api/contract';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';

export function cannedForTicketQuery(ticketId: number) {
  return queryOptions({
    queryKey: keys.cannedForTicket(ticketId),
    queryFn: ({ signal }) =>
      request<CannedReply[]>(`/api/canned-replies?ticketId=${ticketId}`, { signal }),
    select: ({ data }) => data,
  });
}
