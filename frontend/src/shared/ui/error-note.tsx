import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { sentenceOf } from '@/shared/api/problem';

interface ErrorNoteProps {
  error: unknown;
  onRetry?: () => void;
}

/** What went wrong, in words, and a way on. */
export function ErrorNote({ error, onRetry }: ErrorNoteProps) {
  return (
    <Alert
      severity="error"
      variant="outlined"
      action={
        onRetry && (
          <Button color="inherit" size="small" onClick={onRetry}>
            Try again
          </Button>
        )
      }
    >
      {sentenceOf(error)}
    </Alert>
  );
}
