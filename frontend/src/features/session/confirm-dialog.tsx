import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '@/shared/api/problem';
import { request } from '@/shared/api/request';
import { useWords } from '@/shared/language/words';
import { answerConfirmation, useConfirmationAsked } from '@/shared/session/confirmation';
import { ErrorNote } from '@/shared/ui/error-note';
import { TextBox } from '@/shared/ui/text-box';

function Question() {
  const t = useWords();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const confirm = useMutation({
    mutationFn: () =>
      request<unknown>('/api/auth/confirmation', {
        method: 'POST',
        body: { password, ...(code && { code }) },
      }),
    gcTime: 0,
    onSuccess: () => {
      answerConfirmation(true);
    },
  });
  const refusal = confirm.error instanceof Problem ? confirm.error.code : '';
  return (
    <form
      aria-label={t('confirm.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (password !== '') confirm.mutate();
      }}
    >
      <DialogTitle>{t('confirm.title')}</DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          <Typography>{t('confirm.why')}</Typography>
          <TextBox
            label={t('account.password.yours')}
            type="password"
            autoComplete="current-password"
            autoFocus
            value={password}
            onChange={(event) => {
              setPassword(event.target.value);
            }}
          />
          {(/second-factor/.test(refusal) || code !== '') && (
            <TextBox
              label={t('sign-in.code')}
              autoComplete="one-time-code"
              autoFocus
              helperText={t('sign-in.code-help')}
              value={code}
              onChange={(event) => {
                setCode(event.target.value);
              }}
            />
          )}
          {confirm.error && refusal !== 'second-factor-needed' && (
            <ErrorNote error={confirm.error} />
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button
          onClick={() => {
            answerConfirmation(false);
          }}
        >
          {t('confirm.cancel')}
        </Button>
        <Button
          type="submit"
          variant="contained"
          loading={confirm.isPending}
          disabled={password === ''}
        >
          {t('confirm.confirm')}
        </Button>
      </DialogActions>
    </form>
  );
}

/** Asks for the password whenever something has to be confirmed. */
export function ConfirmDialog() {
  const asked = useConfirmationAsked();
  return (
    <Dialog
      open={asked}
      fullWidth
      maxWidth="xs"
      onClose={() => {
        answerConfirmation(false);
      }}
    >
      {asked && <Question />}
    </Dialog>
  );
}
