import type { Attachment } from '@/shared/api/contract';
import { t, type Key } from '@/shared/language/words';

const words: Record<string, Key> = {
  pending: 'files.held.pending',
  awaited: 'files.held.awaited',
  unavailable: 'files.held.unavailable',
  too_large: 'files.held.too-large',
  infected: 'files.held.infected',
  failed: 'files.held.failed',
  missing: 'files.held.missing',
  damaged: 'files.held.damaged',
};

/** Why a file cannot be had, or undefined when it can. */
export function heldWords(file: Pick<Attachment, 'state'>): string | undefined {
  const key = words[file.state];
  return key && t(key);
}
