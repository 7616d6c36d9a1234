import { useState } from 'react';

function randomKey(): string {
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

export function createSubmissionKeys(): SubmissionKeys {
  let held: { content: string; key: string } | null = null;
  return {
    keyFor(content) {
      const wanted = JSON.stringify(content);
      if (held?.content !== wanted) held = { content: wanted, key: randomKey() };
      return held.key;
    },
    spend() {
      held = null;
    },
  };
}

export function useSubmissionKeys(): SubmissionKeys {
  return useState(createSubmissionKeys)[0];
}
