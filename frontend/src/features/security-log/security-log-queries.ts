import { infiniteQueryOptions, useMutation } from '@tanstack/react-query';
import type { SecurityEntry } from '@/shared/api/contract';
import { request, requestFile } from '@/shared/api/request';
import { confirmed } from '@/shared/session/confirmation';

/** Empty matches everything. */
export interface SecurityFilter {
  event: string;
  actor: string;
  address: string;
  outcome: string;
}

function query(filter: SecurityFilter): URLSearchParams {
  const given = Object.entries(filter).filter(([, value]) => value !== '');
  return new URLSearchParams(given as [string, string][]);
}

export function securityLogQuery(filter: SecurityFilter) {
  return infiniteQueryOptions({
    queryKey: ['security-log', filter],
    queryFn: ({ pageParam, signal }) => {
      const asked = query(filter);
      if (pageParam) asked.set('after', pageParam);
      return request<SecurityEntry[]>(`/api/security-log?${asked.toString()}`, { signal });
    },
    initialPageParam: '',
    getNextPageParam: ({ page }) => page?.next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ data }) => data),
  });
}

export function useSecurityLogExport() {
  return useMutation({
    mutationFn: async (filter: SecurityFilter) => {
      const path = `/api/security-log/export?${query(filter).toString()}`;
      const file = await confirmed(() => requestFile(path, {}));
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = 'security-log.csv';
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
}
