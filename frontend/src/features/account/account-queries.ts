import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  ApiToken,
  CreatedApiToken,
  RecoveryCodes,
  SecondFactorEnrolment,
  SecondFactorState,
} from '@/shared/api/contract';
import { useSubmissionKeys } from '@/shared/api/idempotency-key';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import { confirmed } from '@/shared/session/confirmation';
import type { NewApiToken, PasswordChange } from './account-schema';

export const secondFactorQuery = queryOptions({
  queryKey: keys.secondFactor,
  queryFn: ({ signal }) => request<SecondFactorState>('/api/auth/second-factor', { signal }),
  select: ({ data }) => data,
});

export const apiTokensQuery = queryOptions({
  queryKey: keys.apiTokens,
  queryFn: ({ signal }) => request<ApiToken[]>('/api/tokens', { signal }),
  select: ({ data }) => data,
});

export function useChangePassword() {
  return useMutation({
    mutationFn: ({ currentPassword, newPassword }: PasswordChange) =>
      request<unknown>('/api/auth/password', {
        method: 'PUT',
        body: { currentPassword, newPassword },
      }),
  });
}

export function useBeginSecondFactor() {
  return useMutation({
    mutationFn: async (password: string) => {
      const begun = await request<SecondFactorEnrolment>('/api/auth/second-factor', {
        method: 'POST',
        body: { password },
      });
      return begun.data;
    },
    // A secret is not to stay longer than it is shown.
    gcTime: 0,
  });
}

export function useConfirmSecondFactor() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (code: string) => {
      const confirmed = await request<RecoveryCodes>('/api/auth/second-factor/confirmation', {
        method: 'POST',
        body: { code },
      });
      return confirmed.data.recovery_codes ?? [];
    },
    gcTime: 0,
    onSettled: () => queries.invalidateQueries({ queryKey: keys.secondFactor }),
  });
}

export function useRemoveSecondFactor() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (password: string) =>
      request<unknown>('/api/auth/second-factor/removal', { method: 'POST', body: { password } }),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.secondFactor }),
  });
}

export function useCreateApiToken() {
  const queries = useQueryClient();
  const submissions = useSubmissionKeys();
  return useMutation({
    mutationFn: async (body: NewApiToken) => {
      const created = await confirmed(() =>
        request<CreatedApiToken>('/api/tokens', {
          method: 'POST',
          body,
          headers: { 'Idempotency-Key': submissions.keyFor(body) },
        }),
      );
      submissions.spend();
      return created.data;
    },
    gcTime: 0,
    onSettled: () => queries.invalidateQueries({ queryKey: keys.apiTokens }),
  });
}

export function useRevokeApiToken(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => confirmed(() => request<ApiToken>(`/api/tokens/${id}`, { method: 'DELETE' })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.apiTokens }),
  });
}
