import Alert from '@mui/material/Alert';
import { useQueryClient } from '@tanstack/react-query';
import { PasswordForm } from '@/features/account/password-form';
import { SignOutButton } from '@/features/session/sign-out-button';
import { keys } from '@/shared/api/query-keys';
import { useWords } from '@/shared/language/words';
import { Page, Section } from '@/shared/ui/page';

/** What an agent sees first who came in with a password that somebody handed out. */
export function ChoosePasswordPage() {
  const t = useWords();
  const queries = useQueryClient();
  return (
    <Page title={t('choose-password.title')}>
      <Alert severity="info" variant="outlined">
        {t('choose-password.why')}
      </Alert>
      <Section title={t('account.password')}>
        <PasswordForm
          onChanged={() => {
            void queries.resetQueries({ queryKey: keys.session });
          }}
        />
      </Section>
      <SignOutButton />
    </Page>
  );
}
