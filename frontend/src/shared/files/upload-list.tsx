import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useEffect, useRef } from 'react';
import { useWords } from '@/shared/language/words';
import type { Uploads } from './use-uploads';
import { UploadRow } from './upload-row';

interface UploadListProps {
  uploads: Uploads;
  /** What the server had against the files as a whole. */
  problem?: string | undefined;
  disabled?: boolean;
  /** The last file was taken out: the focus has to go elsewhere. */
  onEmptied: () => void;
}

/** The chosen files with how far each of them is, and why others were not taken. */
export function UploadList({ uploads, problem, disabled = false, onEmptied }: UploadListProps) {
  const t = useWords();
  const problems = problem ? [problem, ...uploads.refusals] : uploads.refusals;
  const rows = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);
  const count = uploads.uploads.length;

  // The button that had the focus went with its file: the next file's takes it.
  useEffect(() => {
    const place = removed.current;
    removed.current = null;
    if (place === null) return;
    const row = rows.current?.children[Math.min(place, count - 1)];
    const button = row?.querySelector<HTMLElement>('button:last-of-type');
    if (button) button.focus();
    else onEmptied();
  }, [count, onEmptied]);

  return (
    <>
      {problems.length > 0 && (
        <Alert severity="warning" variant="outlined" sx={{ mt: 1 }}>
          {problems.map((words) => (
            <div key={words}>{words}</div>
          ))}
        </Alert>
      )}
      {count > 0 && (
        <Stack
          component="ul"
          ref={rows}
          spacing={1}
          aria-label={t('files.chosen')}
          sx={{ p: 0, m: 0, mt: 1 }}
        >
          {uploads.uploads.map((upload, place) => (
            <UploadRow
              key={upload.key}
              upload={upload}
              disabled={disabled}
              onRetry={() => {
                uploads.retry(upload.key);
              }}
              onRemove={() => {
                removed.current = place;
                uploads.remove(upload.key);
              }}
            />
          ))}
        </Stack>
      )}
    </>
  );
}
