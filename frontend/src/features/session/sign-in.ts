import type { Agent } from '@/shared/api/contract';
import { Problem } from '@/shared/api/problem';
import { request, type Answer } from '@/shared/api/request';
import type { SignIn } from './sign-in-schema';

/** Somebody else may be trying at the same time, so that one solution may come too late. */
const TRIES = 3;

/** Signs in; where others have tried too often, works for it instead of waiting. */
export async function signIn({ code, ...known }: SignIn): Promise<Answer<Agent>> {
  let headers: Record<string, string> = {};
  for (let tries = 0; ; tries++) {
    try {
      return await request<Agent>('/api/auth/login', {
        method: 'POST',
        body: { ...known, ...(code && { code }) },
        headers,
      });
    } catch (refused) {
      const challenge = refused instanceof Problem ? refused.challenge : undefined;
      if (!challenge || tries === TRIES) throw refused;
      const { solve } = await import('./proof-of-work');
      headers = { 'X-Proof-Of-Work': await solve(challenge) };
    }
  }
}
