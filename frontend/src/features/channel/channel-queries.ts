import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryKey,
} from '@tanstack/react-query';
import type {
  ChannelSettings,
  ChannelStatus,
  ChannelTemplate,
  ChannelTest,
  IntakeEntry,
} from '@/shared/api/channel-contract';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import { confirmed } from '@/shared/session/confirmation';

const LOOK_AGAIN_MS = 15_000;

export const channelQuery = queryOptions({
  queryKey: keys.channel,
  queryFn: ({ signal }) => request<ChannelStatus>('/api/whatsapp/status', { signal }),
  select: ({ data }) => data,
  refetchInterval: LOOK_AGAIN_MS,
});

export const settingsQuery = queryOptions({
  queryKey: keys.channelSettings,
  queryFn: ({ signal }) => request<ChannelSettings>('/api/whatsapp/settings', { signal }),
  select: ({ data }) => data,
});

export const templatesQuery = queryOptions({
  queryKey: keys.channelTemplates,
  queryFn: ({ signal }) => request<ChannelTemplate[]>('/api/whatsapp/templates', { signal }),
  select: ({ data }) => data,
});

export function intakeQuery(state: string) {
  return infiniteQueryOptions({
    queryKey: keys.channelIntake(state),
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams({
        ...(state && { state }),
        ...(pageParam && { after: pageParam }),
      });
      return request<IntakeEntry[]>(`/api/whatsapp/intake?${search}`, { signal });
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.page?.next ?? undefined,
  });
}

function useChannelMutation<Input, Told>(
  save: (input: Input) => Promise<{ data: Told }>,
  stale: QueryKey,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (input: Input) => (await confirmed(() => save(input))).data,
    onSettled: () => queries.invalidateQueries({ queryKey: stale }),
  });
}

export function useChangeSettings() {
  return useChannelMutation(
    (body: Record<string, string>) =>
      request<ChannelSettings>('/api/whatsapp/settings', { method: 'PUT', body }),
    keys.channelSettings,
  );
}

export function useTestConnection() {
  return useChannelMutation(
    () => request<ChannelTest>('/api/whatsapp/settings/test', { method: 'POST' }),
    keys.channel,
  );
}

export function useSubscribe() {
  return useChannelMutation(
    () => request<unknown>('/api/whatsapp/settings/subscribe', { method: 'POST' }),
    keys.channel,
  );
}

export function useSyncTemplates() {
  return useChannelMutation(
    () => request<unknown>('/api/whatsapp/templates/sync', { method: 'POST' }),
    keys.channelTemplates,
  );
}

export function useReplay() {
  return useChannelMutation(
    (id: number) => request<unknown>(`/api/whatsapp/intake/${id}/replay`, { method: 'POST' }),
    ['channel-intake'],
  );
}
