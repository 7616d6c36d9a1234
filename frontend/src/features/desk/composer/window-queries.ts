import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { SendableTemplate, TicketChannel } from '@/shared/api/channel-contract';
import { Problem } from '@/shared/api/problem';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';

/** Null while notification-service has not heard of the ticket. */
async function channelOf(ticketId: number, signal: AbortSignal): Promise<TicketChannel | null> {
  try {
    return (await request<TicketChannel>(`/api/whatsapp/tickets/${ticketId}/channel`, { signal }))
      .data;
  } catch (failure) {
    if (failure instanceof Problem && failure.status === 404) return null;
    throw failure;
  }
}

export function ticketChannelQuery(ticketId: number) {
  return queryOptions({
    queryKey: keys.ticketChannel(ticketId),
    queryFn: ({ signal }) => channelOf(ticketId, signal),
  });
}

export const sendableTemplatesQuery = queryOptions({
  queryKey: keys.sendableTemplates,
  queryFn: ({ signal }) =>
    request<SendableTemplate[]>('/api/whatsapp/templates/sendable', { signal }),
  select: ({ data }) => data,
});

export interface FilledTemplate {
  key: string;
  name: string;
  language: string;
  parameters: string[];
}

export function useSendTemplate(ticketId: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: FilledTemplate) =>
      request<unknown>(`/api/whatsapp/tickets/${ticketId}/templates`, {
        method: 'POST',
        body,
        headers: { 'Idempotency-Key': key },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.channelMessages(ticketId) }),
  });
}
