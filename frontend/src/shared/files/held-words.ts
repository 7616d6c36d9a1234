import type { Attachment } from '@/shared/api/contract';

const words: Record<string, string> = {
  pending: 'being checked for viruses',
  infected: 'held back: a virus was found',
  failed: 'could not be checked for viruses',
  missing: 'lost where it is kept',
  damaged: 'damaged where it is kept',
};

/** Why a file cannot be had, or undefined when it can. */
export function heldWords(file: Pick<Attachment, 'state'>): string | undefined {
  return words[file.state];
}
