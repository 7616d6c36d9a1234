import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useWords } from '@/shared/language/words';

interface UnsentDialogProps {
  count: number;
  onAgain: () => void;
  onDiscard: () => void;
  onStay: () => void;
}

/** Asks what becomes of what did not get to the server before its agent signs out. */
export function UnsentDialog({ count, onAgain, onDiscard, onStay }: UnsentDialogProps) {
  const t = useWords();
  const title = useId();
  return (
    <Dialog open onClose={onStay} aria-labelledby={title} maxWidth="xs">
      <DialogTitle id={title}>{t('sign-out.unsent.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{t('sign-out.unsent', { count })}</DialogContentText>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button color="error" onClick={onDiscard}>
          {t('sign-out.unsent.discard')}
        </Button>
        <Button onClick={onAgain}>{t('sign-out.unsent.again')}</Button>
        <Button variant="contained" onClick={onStay} autoFocus>
          {t('sign-out.unsent.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
