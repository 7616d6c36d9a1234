import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { KnownAgent } from '@/shared/api/contract';
import { RichWords } from '@/shared/language/rich-words';
import { useWords } from '@/shared/language/words';
import { agentsQuery } from './agent-queries';
import type { Heir } from './use-deactivate';

const NOBODY = 'nobody';
const LEAVE = 'leave';

interface DeactivateDialogProps {
  agent: KnownAgent;
  count: number;
  onCancel: () => void;
  onDeactivate: (to: Heir) => void;
}

/** Asks what becomes of the open tickets of somebody who is to be deactivated. */
export function DeactivateDialog({ agent, count, onCancel, onDeactivate }: DeactivateDialogProps) {
  const t = useWords();
  const title = useId();
  const [chosen, setChosen] = useState(NOBODY);
  const { data: agents = [] } = useQuery(agentsQuery);
  const heirs = agents.filter(
    ({ id, active, role }) => active && id !== agent.id && role.toUpperCase() !== 'VIEWER',
  );
  const to: Heir = chosen === LEAVE ? undefined : chosen === NOBODY ? null : Number(chosen);
  return (
    <Dialog open onClose={onCancel} aria-labelledby={title} maxWidth="xs" fullWidth>
      <DialogTitle id={title} sx={{ overflowWrap: 'anywhere' }}>
        <RichWords of="agents.deactivate.title" parts={{ name: <bdi>{agent.name}</bdi> }} />
      </DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>
          {t('agents.deactivate.tickets', { count })}
        </DialogContentText>
        <TextField
          select
          fullWidth
          autoFocus
          label={t('agents.deactivate.what')}
          value={chosen}
          onChange={({ target }) => {
            setChosen(target.value);
          }}
          slotProps={{ select: { native: true } }}
        >
          <option value={NOBODY}>{t('agents.deactivate.unassign')}</option>
          {heirs.map(({ id, name }) => (
            <option key={id} value={id}>
              {t('agents.deactivate.give', { name })}
            </option>
          ))}
          <option value={LEAVE}>{t('agents.deactivate.leave')}</option>
        </TextField>
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel}>{t('agents.deactivate.cancel')}</Button>
        <Button
          variant="contained"
          color="error"
          onClick={() => {
            onDeactivate(to);
          }}
        >
          {t('agents.lock-out')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
