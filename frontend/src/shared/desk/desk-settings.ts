import { queryOptions } from '@tanstack/react-query';
import type { DeskSettings } from '@/shared/api/contract';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';

/** What happens to a ticket with a reply; admins decide, and seldom. */
export const deskSettingsQuery = queryOptions({
  queryKey: keys.deskSettings,
  queryFn: ({ signal }) => request<DeskSettings>('/api/desk-settings', { signal }),
  select: ({ data }) => data,
  staleTime: 5 * 60_000,
});
