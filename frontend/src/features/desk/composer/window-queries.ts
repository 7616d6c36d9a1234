import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { SendableTemplate, TicketChannel } from '@/shared/api/channel-contract';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';

const LOOK_AGAIN_MS = 2_000;

export function ticketChannelQuery(ticketId: number) {
  return queryOptions({
    queryKey: keys.ticketChannel(ticketId),
    queryFn: ({ signal }) =>
      request<TicketChannel>(`/api/whatsapp/tickets/${ticketId}/channel`, { signal }),
    select: ({ data }) => data,
    refetchInterval: ({ state }) =>
      state.data?.data.obstacle === 'not_known_yet' ? LOOK_AGAIN_MS : false,
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
