import Typography from '@mui/material/Typography';
import { useWords } from '@/shared/language/words';
import { useIsAdmin, useSession } from '@/shared/session/session';
import { Page, Section } from '@/shared/ui/page';
import { ApiTokens } from './api-tokens';
import { PasswordForm } from './password-form';
import { SecondFactor } from './second-factor';

/** One's own account: how one signs in, and, for admins, how programs do. */
export function AccountPage() {
  const t = useWords();
  const { data: me } = useSession();
  const admin = useIsAdmin();
  return (
    <Page title={t('account.title')}>
      {me && (
        <Typography sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          <bdi>{me.name}</bdi> · {me.email}
        </Typography>
      )}
      <Section title={t('account.second-factor')}>
        <SecondFactor />
      </Section>
      <Section title={t('account.password')}>
        <PasswordForm />
      </Section>
      {admin && (
        <Section title={t('account.tokens')}>
          <ApiTokens />
        </Section>
      )}
    </Page>
  );
}
