import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useWords } from '@/shared/language/words';
import type { Uploads } from './use-uploads';
import { UploadRow } from './upload-row';

interface UploadListProps {
  uploads: Uploads;
  /** What the server had against the files as a whole. */
  problem?: string | undefined;
  disabled?: boolean;
}

/** The chosen files with how far each of them is, and why others were not taken. */
export function UploadList({ uploads, problem, disabled = false }: UploadListProps) {
  const t = useWords();
  const problems = problem ? [problem, ...uploads.refusals] : uploads.refusals;
  return (
    <>
      {problems.length > 0 && (
        <Alert severity="warning" variant="outlined" sx={{ mt: 1 }}>
          {problems.map((words) => (
            <div key={words}>{words}</div>
          ))}
        </Alert>
      )}
      {uploads.uploads.length > 0 && (
        <Stack component="ul" spacing={1} aria-label={t('files.chosen')} sx={{ p: 0, m: 0, mt: 1 }}>
          {uploads.uploads.map((upload) => (
            <UploadRow
              key={upload.key}
              upload={upload}
              disabled={disabled}
              onRetry={() => {
                uploads.retry(upload.key);
              }}
              onRemove={() => {
                uploads.remove(upload.key);
              }}
            />
          ))}
        </Stack>
      )}
    </>
  );
}
