import Button, { type ButtonProps } from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useWords } from '@/shared/language/words';
import { ErrorNote } from '@/shared/ui/error-note';
import { TextBox } from '@/shared/ui/text-box';

interface PasswordGateProps {
  /** What the password opens, as the button says it. */
  action: string;
  color?: ButtonProps['color'];
  isPending: boolean;
  error: Error | null;
  onPassword: (password: string) => void;
}

/** Asks for the password once more before something that a borrowed screen must not do. */
export function PasswordGate({ action, color, isPending, error, onPassword }: PasswordGateProps) {
  const t = useWords();
  const [password, setPassword] = useState('');
  return (
    <form
      aria-label={action}
      onSubmit={(event) => {
        event.preventDefault();
        if (password !== '') onPassword(password);
      }}
    >
      <Stack spacing={2} sx={{ maxWidth: 420 }}>
        <TextBox
          label={t('account.password.yours')}
          type="password"
          size="small"
          autoComplete="current-password"
          value={password}
          onChange={(event) => {
            setPassword(event.target.value);
          }}
        />
        {error && <ErrorNote error={error} />}
        <Button
          type="submit"
          variant="outlined"
          color={color}
          loading={isPending}
          disabled={password === ''}
          sx={{ alignSelf: 'flex-start' }}
        >
          {action}
        </Button>
      </Stack>
    </form>
  );
}
