import Divider from '@mui/material/Divider';
import Stack from '@mui/material/Stack';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '@/shared/language/words';
import { RequireAdmin } from '@/shared/session/require-admin';
import { Fetched } from '@/shared/ui/fetched';
import { Page, Section } from '@/shared/ui/page';
import { AgentItem } from './agent-item';
import { agentsQuery } from './agent-queries';
import { DeskSettingsForm } from './desk-settings-form';
import { InviteForm } from './invite-form';

function Everybody() {
  const agents = useQuery(agentsQuery);
  return (
    <Fetched query={agents} height={160}>
      {(all) => (
        <Stack
          component="ul"
          spacing={2}
          divider={<Divider component="li" aria-hidden />}
          sx={{ p: 0, m: 0, listStyle: 'none' }}
        >
          {all.map((agent) => (
            <AgentItem key={agent.id} agent={agent} />
          ))}
        </Stack>
      )}
    </Fetched>
  );
}

/** Who works here, and who may do what. */
export function AgentsPage() {
  const t = useWords();
  return (
    <Page title={t('agents.title')}>
      <RequireAdmin>
        <Section title={t('agents.invite')}>
          <InviteForm />
        </Section>
        <Section title={t('agents.all')}>
          <Everybody />
        </Section>
        <Section title={t('desk-settings.title')}>
          <DeskSettingsForm />
        </Section>
      </RequireAdmin>
    </Page>
  );
}
