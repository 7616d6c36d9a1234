import type { Attachment } from '@/shared/api/contract';
import { t, type Key } from '@/shared/language/words';

const words: Record<string, Key> = {
  pending: 'files.held.pending',
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
