import { queryOptions } from '@tanstack/react-query';
import type { Attachment, ChannelMessage, Reply } from '@/shared/api/contract';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';

export function repliesQuery(ticketId: number) {
  return queryOptions({
    queryKey: keys.replies(ticketId),
    queryFn: ({ signal }) => request<Reply[]>(`/api/replies/${ticketId}`, { signal }),
    select: ({ data }) => data,
  });
}

export function attachmentsQuery(ticketId: number) {
  return queryOptions({
    queryKey: keys.attachments(ticketId),
    queryFn: ({ signal }) =>
      request<Attachment[]>(`/api/attachments?ticketId=${ticketId}`, { signal }),
    select: ({ data }) => data,
  });
}

export function channelMessagesQuery(ticketId: number) {
  return queryOptions({
    queryKey: keys.channelMessages(ticketId),
    queryFn: ({ signal }) =>
      request<ChannelMessage[]>(`/api/whatsapp/messages?ticketId=${ticketId}`, { signal }),
    select: ({ data }) => data,
  });
}
