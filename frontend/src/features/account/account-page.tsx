import Typography from '@mui/material/Typography';
import { useIsAdmin, useSession } from '@/shared/session/session';
import { Page, Section } from '@/shared/ui/page';
import { ApiTokens } from './api-tokens';
import { PasswordForm } from './password-form';
import { SecondFactor } from './second-factor';

/** One's own account: how one signs in, and, for admins, how programs do. */
export function AccountPage() {
  const { data: me } = useSession();
  const admin = useIsAdmin();
  return (
    <Page title="My account">
      {me && (
        <Typography sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          <bdi>{me.name}</bdi> · {me.email}
        </Typography>
      )}
      <Section title="Second factor">
        <SecondFactor />
      </Section>
      <Section title="Password">
        <PasswordForm />
      </Section>
      {admin && (
        <Section title="API tokens">
          <ApiTokens />
        </Section>
      )}
    </Page>
  );
}
