import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { firstBits, solve } from './proof-of-work';

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

describe('the proof of work', () => {
  it.each(['', 'abc', 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64), 'a'.repeat(119)])(
    'hashes like everybody else: %s',
    (text) => {
      expect(firstBits(text)).toBe(sha256(text).readUInt32BE(0));
    },
  );

  it('finds a counter that begins with enough zeros', async () => {
    const proof = await solve({ challenge: 'AAAA-_1', bits: 10 });

    expect(proof).toMatch(/^AAAA-_1:\d+$/);
    expect(Math.clz32(sha256(proof).readUInt32BE(0))).toBeGreaterThanOrEqual(10);
  });
});
