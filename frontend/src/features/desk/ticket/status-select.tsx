import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { statuses, type Status, type Ticket } from '@/shared/api/contract';
import { sentenceOf } from '@/shared/api/problem';
import { useWords } from '@/shared/language/words';
import { useMayAct } from '@/shared/session/session';
import { StatusChip, statusLabels } from '@/shared/ui/status-chip';
import { useChangeStatus } from './use-change-ticket';
import { useAfterClosing } from './use-ticket-commands';

export function StatusSelect({ ticket }: { ticket: Ticket }) {
  const t = useWords();
  const mayAct = useMayAct();
  const change = useChangeStatus(ticket.id);
  const afterClosing = useAfterClosing();
  if (!mayAct) return <StatusChip status={ticket.status} />;
  return (
    <Box sx={{ flex: '1 1 130px', maxWidth: 200 }}>
      <TextField
        select
        size="small"
        label={t('desk.status')}
        value={ticket.status}
        error={change.isError}
        helperText={
          change.error ? t('desk.not-changed', { why: sentenceOf(change.error) }) : undefined
        }
        onChange={(event) => {
          const status = event.target.value as Status;
          change.mutate(status);
          if (status === 'closed') afterClosing();
        }}
        slotProps={{
          select: { native: true },
          htmlInput: { 'data-command': 'status' },
          formHelperText: { role: 'alert' },
        }}
        sx={({ vars }) => ({
          width: '100%',
          '& .MuiInputBase-root': {
            fontWeight: 600,
            color: vars.palette.status[ticket.status].text,
            backgroundColor: vars.palette.status[ticket.status].ground,
          },
        })}
      >
        {statuses.map((status) => (
          <option key={status} value={status}>
            {statusLabels[status]}
          </option>
        ))}
      </TextField>
    </Box>
  );
}
