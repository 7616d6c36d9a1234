import { queryOptions } from '@tanstack/react-query';
import type { Attachment, ChannelMessage, CustomerAction, Reply } from '@/shared/api/contract';
import { keys } from '@/shared/api/query-keys';
import { request, type Answer } from '@/shared/api/request';

const PAGE_SIZE = 500;

/** All of them, however many pages they are: a conversation of which a part is missing misleads. */
async function allReplies(ticketId: number, signal: AbortSignal): Promise<Reply[]> {
  const replies: Reply[] = [];
  let after = '';
  do {
    const search = new URLSearchParams({ limit: String(PAGE_SIZE), ...(after && { after }) });
    const answer: Answer<Reply[]> = await request(`/api/replies/${ticketId}?${search}`, { signal });
    replies.push(...answer.data);
    after = answer.page?.next ?? '';
  } while (after !== '');
  return replies;
}

export function repliesQuery(ticketId: number) {
  return queryOptions({
    queryKey: keys.replies(ticketId),
    queryFn: ({ signal }) => allReplies(ticketId, signal),
  });
}

export function customerActionsQuery(ticketId: number) {
  return queryOptions({
    queryKey: keys.customerActions(ticketId),
    queryFn: ({ signal }) =>
      request<CustomerAction[]>(`/api/replies/${ticketId}/actions`, { signal }),
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
      request<ChannelMessage[]>(`/api/messages?ticketId=${ticketId}`, { signal }),
    select: ({ data }) => data,
  });
}
