import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { sentenceOf } from '@/shared/api/problem';
import { useWords } from '@/shared/language/words';

interface ErrorNoteProps {
  error: unknown;
  onRetry?: () => void;
}

/** What went wrong, in words, and a way on. */
export function ErrorNote({ error, onRetry }: ErrorNoteProps) {
  const t = useWords();
  return (
    <Alert
      severity="error"
      variant="outlined"
      action={
        onRetry && (
          <Button color="inherit" size="small" onClick={onRetry}>
            {t('retry')}
          </Button>
        )
      }
    >
      {sentenceOf(error)}
    </Alert>
  );
}
