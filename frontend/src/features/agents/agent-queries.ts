import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { KnownAgent } from '@/shared/api/contract';
import { useSubmissionKeys } from '@/shared/api/idempotency-key';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import { confirmed } from '@/shared/session/confirmation';
import type { NewAgent } from './agent-schema';

export const agentsQuery = queryOptions({
  queryKey: keys.agents,
  queryFn: ({ signal }) => request<KnownAgent[]>('/api/agents', { signal }),
  select: ({ data }) => data,
});

/** A password that the server made up; it is told once. */
export interface ToldPassword {
  password: string | null;
}

function useAgentMutation<Input, Told>(save: (input: Input) => Promise<{ data: Told }>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (input: Input) => (await confirmed(() => save(input))).data,
    onSettled: () => queries.invalidateQueries({ queryKey: ['agents'] }),
  });
}

export function useInvite() {
  const submissions = useSubmissionKeys();
  return useAgentMutation((body: NewAgent) =>
    request<ToldPassword>('/api/agents', {
      method: 'POST',
      body,
      headers: { 'Idempotency-Key': submissions.keyFor(body) },
    }),
  );
}

export type AgentChange = Partial<Pick<KnownAgent, 'role' | 'active'>>;

export function useChangeAgent(id: number) {
  return useAgentMutation((body: AgentChange) =>
    request<KnownAgent>(`/api/agents/${id}`, { method: 'PUT', body }),
  );
}

export function useResetPassword(id: number) {
  return useAgentMutation(() =>
    request<ToldPassword>(`/api/agents/${id}/password`, { method: 'POST' }),
  );
}
