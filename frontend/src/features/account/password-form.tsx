import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useForm } from 'react-hook-form';
import { Problem } from '@/shared/api/problem';
import { ErrorNote } from '@/shared/ui/error-note';
import { TextBox } from '@/shared/ui/text-box';
import { useChangePassword } from './account-queries';
import { passwordChangeSchema, type PasswordChange } from './account-schema';

const nothing: PasswordChange = { currentPassword: '', newPassword: '', repeated: '' };

const fields = [
  { name: 'currentPassword', label: 'Present password', autoComplete: 'current-password' },
  { name: 'newPassword', label: 'New password', autoComplete: 'new-password' },
  { name: 'repeated', label: 'New password again', autoComplete: 'new-password' },
] as const;

export function PasswordForm() {
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
      aria-label="Password"
      onSubmit={handleSubmit((values) => {
        change.mutate(values, {
          onSuccess: () => {
            reset(nothing);
          },
          onError: showBesideFields,
        });
      })}
    >
      <Stack spacing={2}>
        {fields.map(({ name, label, autoComplete }) => {
          const { ref, ...field } = register(name);
          return (
            <TextBox
              key={name}
              {...field}
              inputRef={ref}
              label={label}
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
            The new password holds. Wherever else you were signed in, you are not any more.
          </Alert>
        )}
        <Button
          type="submit"
          variant="contained"
          loading={change.isPending}
          sx={{ alignSelf: 'flex-start' }}
        >
          Change password
        </Button>
      </Stack>
    </form>
  );
}
