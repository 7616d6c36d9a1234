import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { SavedView } from '@/shared/api/contract';
import { randomKey } from '@/shared/api/idempotency-key';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import { prefer, preferences } from '@/shared/preferences/preferences';
import { definitionOf } from './view-address';

const savedViewsQuery = queryOptions({
  queryKey: keys.savedViews,
  queryFn: ({ signal }) => request<SavedView[]>('/api/views', { signal }),
  select: ({ data }) => data,
});

export interface NewView {
  name: string;
  scope: 'personal' | 'everybody';
  search: string;
}

function save({ name, scope, search }: NewView) {
  return request<SavedView>('/api/views', {
    method: 'POST',
    headers: { 'Idempotency-Key': randomKey() },
    body: { name, scope, ...definitionOf(new URLSearchParams(search)) },
  });
}

/** Views that an earlier version kept in this browser go to the server, each once. */
async function bringKept(): Promise<boolean> {
  const { views } = preferences();
  for (const { name, search } of views) {
    await save({ name, scope: 'personal', search });
    prefer({ views: preferences().views.filter((it) => it.search !== search) });
  }
  return views.length > 0;
}

/** The views of this agent and those for everybody. */
export function useSavedViews() {
  const queries = useQueryClient();
  const { data: views = [] } = useQuery(savedViewsQuery);
  const refresh = () => queries.invalidateQueries({ queryKey: keys.savedViews });
  const add = useMutation({ mutationFn: save, onSuccess: refresh });
  const remove = useMutation({
    mutationFn: (id: number) => request<unknown>(`/api/views/${id}`, { method: 'DELETE' }),
    onSuccess: refresh,
  });
  useEffect(() => {
    bringKept()
      .then(async (brought) => {
        if (brought) await queries.invalidateQueries({ queryKey: keys.savedViews });
      })
      // They stay where they are until the next time.
      .catch(() => undefined);
  }, [queries]);
  return { views, add, remove };
}
