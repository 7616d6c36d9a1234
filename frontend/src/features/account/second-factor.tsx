import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SecondFactorState } from '@/shared/api/contract';
import { useWords } from '@/shared/language/words';
import { Fetched } from '@/shared/ui/fetched';
import { secondFactorQuery, useRemoveSecondFactor } from './account-queries';
import { Enrolment } from './enrolment';
import { PasswordGate } from './password-gate';
import { RecoveryCodes } from './recovery-codes';

function Enabled({ recovery_codes_left: left }: SecondFactorState) {
  const t = useWords();
  const remove = useRemoveSecondFactor();
  return (
    <Stack spacing={2}>
      <Typography>{t('account.factor.on', { left })}</Typography>
      <PasswordGate
        action={t('account.factor.give-up')}
        color="error"
        isPending={remove.isPending}
        error={remove.error}
        onPassword={(password) => {
          remove.mutate(password);
        }}
      />
    </Stack>
  );
}

/** Whether signing in takes more than the password, and the way there and back. */
export function SecondFactor() {
  const state = useQuery(secondFactorQuery);
  // Here, as they must stay when the state is fetched anew: nobody can see them again.
  const [codes, setCodes] = useState<string[] | null>(null);

  if (codes) {
    return (
      <RecoveryCodes
        codes={codes}
        onKept={() => {
          setCodes(null);
        }}
      />
    );
  }
  return (
    <Fetched query={state} height={120}>
      {(it) => (it.enabled ? <Enabled {...it} /> : <Enrolment onConfirmed={setCodes} />)}
    </Fetched>
  );
}
