import { useState } from 'react';
import { kept, type Kept } from '@/shared/storage/kept';

export function randomKey(): string {
  // randomUUID is missing where a page is served without TLS; getRandomValues is not.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface SubmissionKeys {
  /** The same key for the same content until it is spent: a repeated submission stays one. */
  keyFor: (content: unknown) => string;
  /** The content is accepted: saying it once more is a new submission. */
  spend: () => void;
}

interface HeldKey {
  content: string;
  key: string;
}

/** @param store where the key outlives a reload */
export function createSubmissionKeys(store?: Kept<HeldKey>): SubmissionKeys {
  let held = store?.read() ?? null;
  const hold = (next: HeldKey | null) => {
    held = next;
    store?.write(next);
  };
  return {
    keyFor(content) {
      const wanted = JSON.stringify(content);
      const current = held?.content === wanted ? held : { content: wanted, key: randomKey() };
      if (current !== held) hold(current);
      return current.key;
    },
    spend() {
      hold(null);
    },
  };
}

/** @param name under which the key outlives a reload; without it, it ends with the page */
export function useSubmissionKeys(name?: string): SubmissionKeys {
  return useState(() => createSubmissionKeys(name ? kept<HeldKey>(name) : undefined))[0];
}
