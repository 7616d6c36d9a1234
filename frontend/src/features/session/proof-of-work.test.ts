import { describe, expect, it } from 'vitest';
import { firstBits, solve } from './proof-of-work';

async function firstBitsOfTheBrowsers(text: string): Promise<number> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return new DataView(hash).getUint32(0);
}

describe('the proof of work', () => {
  it.each(['', 'abc', 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64), 'a'.repeat(119)])(
    'hashes like everybody else: %s',
    async (text) => {
      expect(firstBits(text)).toBe(await firstBitsOfTheBrowsers(text));
    },
  );

  it('finds a counter that begins with enough zeros', async () => {
    const proof = await solve({ challenge: 'AAAA-_1', bits: 10 });

    expect(proof).toMatch(/^AAAA-_1:\d+$/);
    expect(Math.clz32(await firstBitsOfTheBrowsers(proof))).toBeGreaterThanOrEqual(10);
  });
});
