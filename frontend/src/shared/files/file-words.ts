import type { Attachment } from '@/shared/api/contract';
import { fileSize } from '@/shared/format/format';
import { t } from '@/shared/language/words';
import { heldWords } from './held-words';

type Described = Pick<Attachment, 'state' | 'size' | 'content_type'>;

const UNKNOWN_TYPE = 'application/octet-stream';

/** What whoever saves the file should know before opening it. */
function caution({ content_type }: Described): string | undefined {
  if (content_type === UNKNOWN_TYPE) return t('files.unusual');
  return content_type.includes('macroenabled') ? t('files.macros') : undefined;
}

/** What is said beside a file's name: why it cannot be had, else its size and a word of caution. */
export function fileWords(file: Described): string {
  const held = heldWords(file);
  if (held) return held;
  const warning = caution(file);
  return warning ? `${fileSize(file.size)} · ${warning}` : fileSize(file.size);
}
