import CloudOffRounded from '@mui/icons-material/CloudOffRounded';
import Alert from '@mui/material/Alert';
import type { Connection } from '@/shared/api/event-stream';
import { useWords } from '@/shared/language/words';

/** Says that what is shown may be old, for as long as it may be. */
export function ConnectionNote({ connection }: { connection: Connection }) {
  const t = useWords();
  return (
    <div role="status" aria-live="polite">
      {connection === 'offline' && (
        <Alert
          role="presentation"
          severity="warning"
          icon={<CloudOffRounded />}
          sx={{ borderRadius: 0, py: 0 }}
        >
          {t('connection.offline')}
        </Alert>
      )}
    </div>
  );
}
