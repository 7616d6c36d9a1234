import type { Attachment } from '@/shared/api/contract';

const words: Record<string, string> = {
  pending: 'being checked for viruses',
  infected: 'held back: a virus was found',
  rejected: 'refused',
  failed: 'could not be checked for viruses',
  missing: 'lost where it is kept',
  damaged: 'damaged where it is kept',
};

/** Why a file cannot be had, or undefined when it can. */
export function heldWords(file: Attachment): string | undefined {
  return words[file.state.toLowerCase()];
}

export function contentPath(file: Attachment): string {
  return `/api/attachments/${encodeURIComponent(file.id)}/content`;
}

/** A small picture of it, where the server has one. */
export function thumbnailPath(file: Attachment): string | null {
  return file.thumbnail && !heldWords(file)
    ? `/api/attachments/${encodeURIComponent(file.id)}/thumbnail`
    : null;
}
