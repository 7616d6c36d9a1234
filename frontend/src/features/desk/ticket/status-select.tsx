import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { statuses, type Status, type Ticket } from '@/shared/api/contract';
import { sentenceOf } from '@/shared/api/problem';
import { useMayAct } from '@/shared/session/session';
import { StatusChip, statusLabels } from '@/shared/ui/status-chip';
import { useChangeStatus } from './use-change-ticket';

export function StatusSelect({ ticket }: { ticket: Ticket }) {
  const mayAct = useMayAct();
  const change = useChangeStatus(ticket.id);
  if (!mayAct) return <StatusChip status={ticket.status} />;
  return (
    <Box sx={{ flex: '1 1 130px', maxWidth: 200 }}>
      <TextField
        select
        size="small"
        label="Status"
        value={ticket.status}
        error={change.isError}
        helperText={change.error ? `Not changed. ${sentenceOf(change.error)}` : undefined}
        onChange={(event) => {
          change.mutate(event.target.value as Status);
        }}
        slotProps={{
          select: { native: true },
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
