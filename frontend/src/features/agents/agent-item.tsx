import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { KnownAgent } from '@/shared/api/contract';
import { useSession } from '@/shared/session/session';
import { ErrorNote } from '@/shared/ui/error-note';
import { useChangeAgent, useResetPassword } from './agent-queries';
import { roles } from './agent-schema';
import { PasswordTold } from './password-told';

/** One agent, with what an admin may change about them. */
export function AgentItem({ agent }: { agent: KnownAgent }) {
  const { data: me } = useSession();
  const change = useChangeAgent(agent.id);
  const reset = useResetPassword(agent.id);
  const myself = me?.id === agent.id;
  const busy = change.isPending || reset.isPending;
  const error = change.error ?? reset.error;

  return (
    <Box component="li" aria-label={agent.name}>
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        useFlexGap
        spacing={1.5}
        sx={{ alignItems: { sm: 'center' }, flexWrap: 'wrap' }}
      >
        <Box sx={{ flexGrow: 1, minWidth: 160, opacity: agent.active ? 1 : 0.7 }}>
          <Typography sx={{ fontWeight: 600 }}>
            <bdi>{agent.name}</bdi>
            {myself && ' (you)'}
            {!agent.active && ' · may not sign in'}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {agent.email}
          </Typography>
        </Box>
        <TextField
          select
          size="small"
          label="Role"
          value={agent.role}
          disabled={busy}
          onChange={(event) => {
            change.mutate({ role: event.target.value });
          }}
          slotProps={{ select: { native: true } }}
          sx={{ width: { sm: 300 } }}
        >
          {roles.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </TextField>
        <Button
          disabled={busy || myself}
          onClick={() => {
            reset.mutate(undefined);
          }}
        >
          New password
        </Button>
        <Button
          color={agent.active ? 'error' : 'primary'}
          disabled={busy || myself}
          onClick={() => {
            change.mutate({ active: !agent.active });
          }}
        >
          {agent.active ? 'Lock out' : 'Let in again'}
        </Button>
      </Stack>
      {reset.data?.password && <PasswordTold name={agent.name} password={reset.data.password} />}
      {error && <ErrorNote error={error} />}
    </Box>
  );
}
