import { fileSize } from '@/shared/format/format';
import { t } from '@/shared/language/words';

export const MAX_FILES = 10;
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Offered first when files are chosen; what else may come is judged by its content, on the server. */
const USUAL_EXTENSIONS = [
  'png jpg jpeg webp gif heic heif avif tif tiff bmp pdf txt log md json xml csv vcf ics eml msg',
  'doc docx docm xls xlsx xlsm ppt pptx pptm odt ods odp zip',
  'mp4 m4v 3gp mov webm m4a ogg opus mp3 aac wav flac amr',
].flatMap((some) => some.split(' '));

/** Programs, scripts and pages by the name that makes a computer run them. */
const ACTIVE_EXTENSIONS = new Set(
  [
    'apk app bat chm cmd com cpl dll dmg exe gadget hta htm html inf iso jar js jse jsp lnk mht mhtml mjs msi msp',
    'php pif ps1 py reg rtf scr sh shtml svg svgz swf sys url vb vbe vbs wsf wsh xht xhtml xsl xslt',
  ].flatMap((some) => some.split(' ')),
);

export const acceptedFiles = USUAL_EXTENSIONS.map((extension) => `.${extension}`).join(',');

export function fileRuleSentence(): string {
  return t('files.rule', { most: MAX_FILES, size: fileSize(MAX_FILE_BYTES) });
}

/** Why a file will not be taken, or null when it will. */
export function refusalOf(file: File): string | null {
  const extension = file.name.includes('.') ? (file.name.split('.').pop() ?? '') : '';
  if (ACTIVE_EXTENSIONS.has(extension.toLowerCase())) {
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
