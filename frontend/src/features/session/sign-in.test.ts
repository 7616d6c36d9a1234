import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { given, good, http } from '@/testing/server';
import { grace } from '@/testing/situations';
import { signIn } from './sign-in';

const values = { email: 'grace@tick.local', password: 'right', code: '' };

describe('signing in', () => {
  it('works for it where others have tried too often', async () => {
    const proofs: (string | null)[] = [];
    given(
      http.post('/api/auth/login', ({ request }) => {
        const proof = request.headers.get('X-Proof-Of-Work');
        proofs.push(proof);
        if (proof) return good(grace);
        return HttpResponse.json(
          {
            type: 'urn:tick:problem:too-many-logins',
            message: 'Wait.',
            challenge: { challenge: 'abc', bits: 6 },
          },
          { status: 429 },
        );
      }),
    );

    const { data } = await signIn(values);

    expect(data.name).toBe(grace.name);
    expect(proofs).toEqual([null, expect.stringMatching(/^abc:\d+$/)]);
  });

  it('says so where nothing but waiting helps', async () => {
    given(
      http.post('/api/auth/login', () =>
        HttpResponse.json(
          { type: 'urn:tick:problem:too-many-logins', message: 'Wait.' },
          { status: 429 },
        ),
      ),
    );

    await expect(signIn(values)).rejects.toThrow('Wait.');
  });
});
