import CloudOffRounded from '@mui/icons-material/CloudOffRounded';
import Alert from '@mui/material/Alert';
import type { Connection } from '@/shared/api/event-stream';

/** Says that what is shown may be old, for as long as it may be. */
export function ConnectionNote({ connection }: { connection: Connection }) {
  return (
    <div role="status" aria-live="polite">
      {connection === 'offline' && (
        <Alert
          role="presentation"
          severity="warning"
          icon={<CloudOffRounded />}
          sx={{ borderRadius: 0, py: 0 }}
        >
          No connection: what you see may be out of date. Trying again by itself.
        </Alert>
      )}
    </div>
  );
}
