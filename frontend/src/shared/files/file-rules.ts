import { fileSize } from '@/shared/format/format';
import { t } from '@/shared/language/words';

export const MAX_FILES = 10;
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

const EXTENSIONS =
  'png jpg jpeg webp gif pdf txt csv log docx xlsx pptx mp4 3gp ogg opus mp3 m4a amr zip'.split(
    ' ',
  );

export const acceptedFiles = EXTENSIONS.map((extension) => `.${extension}`).join(',');

export function fileRuleSentence(): string {
  return t('files.rule', { most: MAX_FILES, size: fileSize(MAX_FILE_BYTES) });
}

/** Why a file will not be taken, or null when it will. */
export function refusalOf(file: File): string | null {
  const extension = file.name.includes('.') ? (file.name.split('.').pop() ?? '') : '';
  if (!EXTENSIONS.includes(extension.toLowerCase())) {
    return t('files.kind', { name: file.name });
  }
  if (file.size === 0) return t('files.empty', { name: file.name });
  if (file.size > MAX_FILE_BYTES) {
    return t('files.too-large', {
      name: file.name,
      size: fileSize(file.size),
      most: fileSize(MAX_FILE_BYTES),
    });
  }
  return null;
}

type Named = Pick<File, 'name' | 'size' | 'lastModified'>;

function same(one: Named, other: Named): boolean {
  return (
    one.name === other.name && one.size === other.size && one.lastModified === other.lastModified
  );
}

/** Picks the files that may be added to those that are held, and says why the others may not. */
export function pickFiles(
  held: readonly Named[],
  offered: readonly File[],
): { files: File[]; refusals: string[] } {
  const files: File[] = [];
  const refusals: string[] = [];
  for (const file of offered) {
    const refusal = refusalOf(file);
    if (refusal) refusals.push(refusal);
    else if ([...held, ...files].some((known) => same(known, file))) continue;
    else if (held.length + files.length >= MAX_FILES) {
      refusals.push(t('files.too-many', { name: file.name, most: MAX_FILES }));
    } else files.push(file);
  }
  return { files, refusals };
}
