import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { SecondFactorEnrolment } from '@/shared/api/contract';
import { RichWords } from '@/shared/language/rich-words';
import { useWords } from '@/shared/language/words';
import { isBlank, trimmed } from '@/shared/text/blank';
import { CopyField } from '@/shared/ui/copy-field';
import { ErrorNote } from '@/shared/ui/error-note';
import { TextBox } from '@/shared/ui/text-box';
import { useBeginSecondFactor, useConfirmSecondFactor } from './account-queries';
import { PasswordGate } from './password-gate';
import { QrCode } from './qr-code';

interface FirstCodeProps {
  begun: SecondFactorEnrolment;
  onConfirmed: (codes: string[]) => void;
}

function FirstCode({ begun, onConfirmed }: FirstCodeProps) {
  const t = useWords();
  const confirm = useConfirmSecondFactor();
  const [code, setCode] = useState('');
  return (
    <form
      aria-label={t('account.factor.code-form')}
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate(trimmed(code), { onSuccess: onConfirmed });
      }}
    >
      <Stack spacing={2} sx={{ maxWidth: 480 }}>
        <Typography>
          <RichWords
            of="account.factor.scan"
            parts={{ here: <Link href={begun.otpauth_url}>{t('account.factor.here')}</Link> }}
          />
        </Typography>
        <QrCode text={begun.otpauth_url} label={t('account.factor.qr')} />
        <CopyField label={t('account.factor.key')} value={begun.secret} />
        <TextBox
          label={t('account.factor.code')}
          value={code}
          size="small"
          autoComplete="one-time-code"
          inputProps={{ inputMode: 'numeric', maxLength: 10 }}
          onChange={(event) => {
            setCode(event.target.value);
          }}
        />
        {confirm.error && <ErrorNote error={confirm.error} />}
        <Button
          type="submit"
          variant="contained"
          loading={confirm.isPending}
          disabled={isBlank(code)}
          sx={{ alignSelf: 'flex-start' }}
        >
          {t('account.factor.confirm')}
        </Button>
      </Stack>
    </form>
  );
}

interface EnrolmentProps {
  /** Told the recovery codes. */
  onConfirmed: (codes: string[]) => void;
}

/** The way to a second factor: the password, a key for the app, its first code. */
export function Enrolment({ onConfirmed }: EnrolmentProps) {
  const t = useWords();
  const begin = useBeginSecondFactor();
  if (begin.data) return <FirstCode begun={begin.data} onConfirmed={onConfirmed} />;
  return (
    <Stack spacing={2}>
      <Typography>{t('account.factor.why')}</Typography>
      <PasswordGate
        action={t('account.factor.take')}
        isPending={begin.isPending}
        error={begin.error}
        onPassword={(password) => {
          begin.mutate(password);
        }}
      />
    </Stack>
  );
}
