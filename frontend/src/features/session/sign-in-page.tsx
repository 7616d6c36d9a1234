import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { Problem } from '@/shared/api/problem';
import { keys } from '@/shared/api/query-keys';
import { LanguageChoice } from '@/shared/language/language-choice';
import { useWords } from '@/shared/language/words';
import { forgetUnbound } from '@/shared/storage/unbound';
import { Brand } from '@/shared/ui/brand';
import { ErrorNote } from '@/shared/ui/error-note';
import { usePageTitle } from '@/shared/ui/page-title';
import { SchemeSwitch } from '@/shared/ui/scheme-switch';
import { signIn as signInWith } from './sign-in';
import { signInSchema, type SignIn } from './sign-in-schema';

export function SignInPage() {
  const t = useWords();
  usePageTitle(t('sign-in.title'));
  const queries = useQueryClient();
  useEffect(forgetUnbound, []);
  const { register, handleSubmit, formState } = useForm<SignIn>({
    resolver: standardSchemaResolver(signInSchema),
    defaultValues: { email: '', password: '', code: '' },
  });
  const signIn = useMutation({
    mutationFn: signInWith,
    onSuccess: () => queries.resetQueries({ queryKey: keys.session }),
  });

  const { ref: emailRef, ...email } = register('email');
  const { ref: passwordRef, ...password } = register('password');
  const { ref: codeRef, ...code } = register('code');
  const { errors } = formState;
  const refusal = signIn.error instanceof Problem ? signIn.error.code : '';
  const asksForCode = /second-factor/.test(refusal) || formState.dirtyFields.code;

  return (
    <Box sx={{ minHeight: '100dvh', display: 'grid', placeItems: 'center', p: 2 }}>
      <Paper
        component="main"
        variant="outlined"
        sx={{ p: { xs: 3, sm: 4 }, borderRadius: '20px', width: '100%', maxWidth: 400 }}
      >
        <Stack
          direction="row"
          sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 2.5 }}
        >
          <Brand />
          <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
            <LanguageChoice />
            <SchemeSwitch />
          </Stack>
        </Stack>
        <Typography variant="h1" gutterBottom>
          {t('sign-in.title')}
        </Typography>
        <Typography sx={{ color: 'text.secondary', mb: 3 }}>{t('sign-in.intro')}</Typography>
        <form
          noValidate
          aria-label={t('sign-in.title')}
          onSubmit={handleSubmit((values) => {
            signIn.mutate(values);
          })}
        >
          <Stack spacing={2}>
            <TextField
              {...email}
              inputRef={emailRef}
              label={t('sign-in.email')}
              type="email"
              autoComplete="username"
              autoFocus
              error={errors.email !== undefined}
              helperText={errors.email?.message}
            />
            <TextField
              {...password}
              inputRef={passwordRef}
              label={t('sign-in.password')}
              type="password"
              autoComplete="current-password"
              error={errors.password !== undefined}
              helperText={errors.password?.message}
            />
            {asksForCode && (
              <TextField
                {...code}
                inputRef={codeRef}
                label={t('sign-in.code')}
                autoComplete="one-time-code"
                autoFocus
                helperText={t('sign-in.code-help')}
                slotProps={{ htmlInput: { inputMode: 'text', maxLength: 30 } }}
              />
            )}
            {signIn.error && refusal !== 'second-factor-needed' && (
              <ErrorNote error={signIn.error} />
            )}
            <Button type="submit" variant="contained" size="large" loading={signIn.isPending}>
              {t('sign-in.title')}
            </Button>
          </Stack>
        </form>
      </Paper>
    </Box>
  );
}
