import type { Kept } from '@/shared/storage/kept';
import type { Upload } from './upload-queue';

/** A finished upload as the browser keeps it. */
export type KeptUpload = Pick<
  Upload,
  'key' | 'name' | 'size' | 'lastModified' | 'claim' | 'storedAt'
>;

const CLAIM_MS = 23 * 60 * 60_000;

/** Whether the server may have dropped it meanwhile. */
export function isExpired({ storedAt }: KeptUpload): boolean {
  return storedAt !== null && Date.now() - storedAt >= CLAIM_MS;
}

/** What is kept, whichever version of Tick kept it. */
export function keptOf(store: Kept<KeptUpload[]> | undefined): KeptUpload[] {
  const kept: unknown = store?.read();
  if (!Array.isArray(kept)) return [];
  return (kept as Partial<KeptUpload>[]).flatMap(({ key, name, size, claim, ...it }) =>
    key && name && size !== undefined && claim
      ? [{ key, name, size, claim, lastModified: 0, storedAt: null, ...it }]
      : [],
  );
}

export function keptFrom(upload: Upload): KeptUpload {
  const { key, name, size, lastModified, claim, storedAt } = upload;
  return { key, name, size, lastModified, claim, storedAt };
}
