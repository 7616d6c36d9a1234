import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useWords } from '@/shared/language/words';

interface OversizeNoteProps {
  /** What was pasted and is not in the box. */
  text: string;
  most: number;
  onAttach: (file: File) => void;
  onDismiss: () => void;
}

/** Says that a text is no message any more, and offers to send it as a file. */
export function OversizeNote({ text, most, onAttach, onDismiss }: OversizeNoteProps) {
  const t = useWords();
  return (
    <Alert
      severity="warning"
      variant="outlined"
      onClose={onDismiss}
      closeText={t('desk.news.seen')}
    >
      {t('desk.oversize', { count: text.length, most })}{' '}
      <Button
        size="small"
        onClick={() => {
          onAttach(new File([text], t('desk.oversize.file'), { type: 'text/plain' }));
          onDismiss();
        }}
      >
        {t('desk.oversize.attach')}
      </Button>
    </Alert>
  );
}
