import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useWords } from '@/shared/language/words';
import type { BulkOutcome } from './use-bulk-change';

interface BulkResultsProps {
  outcome: BulkOutcome;
  undone: boolean;
  busy: boolean;
  onUndo: () => void;
  onClose: () => void;
}

/** What became of each ticket of a change of many, with the way back. */
export function BulkResults({ outcome, undone, busy, onUndo, onClose }: BulkResultsProps) {
  const t = useWords();
  const { changed, refused } = outcome;
  return (
    <Alert
      severity={refused.length > 0 ? 'warning' : 'success'}
      variant="outlined"
      onClose={undone || changed.length === 0 ? onClose : undefined}
      action={
        !undone && changed.length > 0 ? (
          <>
            <Button color="inherit" size="small" loading={busy} onClick={onUndo}>
              {t('desk.undo')}
            </Button>
            <Button color="inherit" size="small" onClick={onClose}>
              {t('desk.bulk.ok')}
            </Button>
          </>
        ) : undefined
      }
    >
      {t(undone ? 'desk.bulk.undone' : 'desk.bulk.changed', { count: changed.length })}
      {refused.map(({ ticket, why }) => (
        <div key={ticket.id}>
          {ticket.reference}: {why}
        </div>
      ))}
    </Alert>
  );
}
