import type { Agent } from '@/shared/api/contract';
import { Problem } from '@/shared/api/problem';
import { request, type Answer } from '@/shared/api/request';
import type { Challenge } from './proof-of-work';
import type { SignIn } from './sign-in-schema';

/** Somebody else may be trying at the same time, so that one solution may come too late. */
const TRIES = 3;

/** The work that a refusal offers instead of a pause; undefined where it offers none. */
function challengeOf(refused: unknown): Challenge | undefined {
  const body = refused instanceof Problem ? refused.cause : undefined;
  const { challenge, bits } = ((body ?? {}) as { challenge?: Partial<Challenge> }).challenge ?? {};
  return typeof challenge === 'string' && typeof bits === 'number'
    ? { challenge, bits }
    : undefined;
}

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
      const challenge = challengeOf(refused);
      if (!challenge || tries === TRIES) throw refused;
      const { solve } = await import('./proof-of-work');
      headers = { 'X-Proof-Of-Work': await solve(challenge) };
    }
  }
}
