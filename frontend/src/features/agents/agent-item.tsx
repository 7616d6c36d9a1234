import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { KnownAgent } from '@/shared/api/contract';
import { RichWords } from '@/shared/language/rich-words';
import { useWords } from '@/shared/language/words';
import { useSession } from '@/shared/session/session';
import { ErrorNote } from '@/shared/ui/error-note';
import { useChangeAgent, useResetPassword } from './agent-queries';
import { roles } from './agent-schema';
import { DeactivateDialog } from './deactivate-dialog';
import { useDeactivate } from './use-deactivate';
import { PasswordTold } from './password-told';

/** One agent, with what an admin may change about them. */
export function AgentItem({ agent }: { agent: KnownAgent }) {
  const t = useWords();
  const { data: me } = useSession();
  const change = useChangeAgent(agent.id);
  const reset = useResetPassword(agent.id);
  const myself = me?.id === agent.id;
  const { tickets, deactivate } = useDeactivate(agent.id);
  const [asked, setAsked] = useState(0);
  const busy = [change, reset, tickets, deactivate].some(({ isPending }) => isPending);
  const error = change.error ?? reset.error ?? tickets.error ?? deactivate.error;
  const name = <bdi>{agent.name}</bdi>;
  const named = agent.active ? myself && 'agents.myself' : 'agents.locked';

  return (
    <Box component="li" aria-label={agent.name}>
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        useFlexGap
        spacing={1.5}
        sx={{ alignItems: { sm: 'center' }, flexWrap: 'wrap' }}
      >
        <Box sx={{ flexGrow: 1, minWidth: 160 }}>
          <Typography sx={{ fontWeight: 600, color: agent.active ? undefined : 'text.secondary' }}>
            {named && <RichWords of={named} parts={{ name }} />}
            {!named && name}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {agent.email}
          </Typography>
        </Box>
        <TextField
          select
          size="small"
          label={t('agents.role')}
          value={agent.role}
          disabled={busy}
          onChange={(event) => {
            change.mutate({ role: event.target.value });
          }}
          slotProps={{ select: { native: true } }}
          sx={{ width: { sm: 300 } }}
        >
          {roles.map(({ value, words }) => (
            <option key={value} value={value}>
              {t(words)}
            </option>
          ))}
        </TextField>
        <Button
          disabled={busy || myself}
          onClick={() => {
            reset.mutate(undefined);
          }}
        >
          {t('agents.new-password')}
        </Button>
        <Button
          color={agent.active ? 'error' : 'primary'}
          disabled={busy || myself}
          onClick={() => {
            if (agent.active) tickets.mutate(undefined, { onSuccess: setAsked });
            else change.mutate({ active: true });
          }}
        >
          {agent.active ? t('agents.lock-out') : t('agents.let-in')}
        </Button>
      </Stack>
      {reset.data?.password && <PasswordTold name={agent.name} password={reset.data.password} />}
      {deactivate.data !== undefined && deactivate.data > 0 && (
        <Typography role="alert" variant="body2" sx={{ color: 'error.main' }}>
          {t('agents.deactivate.refused', { count: deactivate.data })}
        </Typography>
      )}
      {asked > 0 && (
        <DeactivateDialog
          agent={agent}
          count={asked}
          onCancel={() => {
            setAsked(0);
          }}
          onDeactivate={(to) => {
            setAsked(0);
            deactivate.mutate(to);
          }}
        />
      )}
      {error && <ErrorNote error={error} />}
    </Box>
  );
}
