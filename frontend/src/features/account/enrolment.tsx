import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { SecondFactorEnrolment } from '@/shared/api/contract';
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
  const confirm = useConfirmSecondFactor();
  const [code, setCode] = useState('');
  return (
    <form
      aria-label="First code"
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate(code.trim(), { onSuccess: onConfirmed });
      }}
    >
      <Stack spacing={2} sx={{ maxWidth: 480 }}>
        <Typography>
          Let your authenticator app look at this picture, or give it the key, or open it{' '}
          <Link href={begun.otpauth_url}>on this device</Link>.
        </Typography>
        <QrCode text={begun.otpauth_url} label="The key as a QR code" />
        <CopyField label="Key" value={begun.secret} />
        <TextBox
          label="The code that the app shows"
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
          disabled={code.trim() === ''}
          sx={{ alignSelf: 'flex-start' }}
        >
          Confirm
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
  const begin = useBeginSecondFactor();
  if (begin.data) return <FirstCode begun={begin.data} onConfirmed={onConfirmed} />;
  return (
    <Stack spacing={2}>
      <Typography>
        With a second factor, a stolen password alone opens nothing: signing in also asks for a code
        that changes every 30 seconds.
      </Typography>
      <PasswordGate
        action="Take up a second factor"
        isPending={begin.isPending}
        error={begin.error}
        onPassword={(password) => {
          begin.mutate(password);
        }}
      />
    </Stack>
  );
}
