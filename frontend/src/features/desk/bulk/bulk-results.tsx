import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { BulkOutcome } from './use-bulk-change';

interface BulkResultsProps {
  outcome: BulkOutcome;
  undone: boolean;
  busy: boolean;
  onUndo: () => void;
  onClose: () => void;
}

function tickets(count: number): string {
  return count === 1 ? '1 ticket' : `${count} tickets`;
}

/** What became of each ticket of a change of many, with the way back. */
export function BulkResults({ outcome, undone, busy, onUndo, onClose }: BulkResultsProps) {
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
              Undo
            </Button>
            <Button color="inherit" size="small" onClick={onClose}>
              OK
            </Button>
          </>
        ) : undefined
      }
    >
      {undone ? `${tickets(changed.length)} as before.` : `${tickets(changed.length)} changed.`}
      {refused.map(({ ticket, why }) => (
        <div key={ticket.id}>
          {ticket.reference}: {why}
        </div>
      ))}
    </Alert>
  );
}
