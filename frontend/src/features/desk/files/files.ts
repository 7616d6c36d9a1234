import type { Attachment } from '@/shared/api/contract';
import { heldWords } from '@/shared/files/held-words';

export function contentPath(file: Attachment): string {
  return `/api/attachments/${encodeURIComponent(file.id)}/content`;
}

/** A small picture of it, where the server has one. */
export function thumbnailPath(file: Attachment): string | null {
  return file.thumbnail && !heldWords(file)
    ? `/api/attachments/${encodeURIComponent(file.id)}/thumbnail`
    : null;
}
