import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useForm } from 'react-hook-form';
import { Problem } from '@/shared/api/problem';
import { useWords } from '@/shared/language/words';
import { ErrorNote } from '@/shared/ui/error-note';
import { TextBox } from '@/shared/ui/text-box';
import { useChangePassword } from './account-queries';
import { passwordChangeSchema, type PasswordChange } from './account-schema';

const nothing: PasswordChange = { currentPassword: '', newPassword: '', repeated: '' };

const fields = [
  { name: 'currentPassword', words: 'account.password.present', autoComplete: 'current-password' },
  { name: 'newPassword', words: 'account.password.new', autoComplete: 'new-password' },
  { name: 'repeated', words: 'account.password.again', autoComplete: 'new-password' },
] as const;

interface PasswordFormProps {
  onChanged?: () => void;
}

export function PasswordForm({ onChanged }: PasswordFormProps) {
  const t = useWords();
  const { register, handleSubmit, formState, reset, setError } = useForm<PasswordChange>({
    resolver: standardSchemaResolver(passwordChangeSchema),
    defaultValues: nothing,
  });
  const change = useChangePassword();
  const { errors } = formState;

  function showBesideFields(refused: Error) {
    if (!(refused instanceof Problem)) return;
    for (const { field, message } of refused.errors) {
      const known = fields.find(({ name }) => name === field);
      if (known) setError(known.name, { message }, { shouldFocus: true });
    }
  }
  const besideFields =
    change.error instanceof Problem &&
    change.error.errors.some(({ field }) => fields.some(({ name }) => name === field));

  return (
    <form
      noValidate
      aria-label={t('account.password')}
      onSubmit={handleSubmit((values) => {
        change.mutate(values, {
          onSuccess: () => {
            reset(nothing);
            onChanged?.();
          },
          onError: showBesideFields,
        });
      })}
    >
      <Stack spacing={2}>
        {fields.map(({ name, words, autoComplete }) => {
          const { ref, ...field } = register(name);
          return (
            <TextBox
              key={name}
              {...field}
              inputRef={ref}
              label={t(words)}
              type="password"
              autoComplete={autoComplete}
              error={errors[name] !== undefined}
              helperText={errors[name]?.message}
            />
          );
        })}
        {change.error && !besideFields && <ErrorNote error={change.error} />}
        {change.isSuccess && (
          <Alert severity="success" variant="outlined">
            {t('account.password.changed')}
          </Alert>
        )}
        <Button
          type="submit"
          variant="contained"
          loading={change.isPending}
          sx={{ alignSelf: 'flex-start' }}
        >
          {t('account.password.change')}
        </Button>
      </Stack>
    </form>
  );
}
