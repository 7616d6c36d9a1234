import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useForm } from 'react-hook-form';
import { useWords } from '@/shared/language/words';
import { ErrorNote } from '@/shared/ui/error-note';
import { useInvite } from './agent-queries';
import { newAgentSchema, roles, type NewAgent } from './agent-schema';
import { PasswordTold } from './password-told';

const nobody: NewAgent = { name: '', email: '', role: 'AGENT' };

export function InviteForm() {
  const t = useWords();
  const { register, handleSubmit, formState, reset } = useForm<NewAgent>({
    resolver: standardSchemaResolver(newAgentSchema),
    defaultValues: nobody,
  });
  const invite = useInvite();
  const { errors } = formState;
  const { ref: nameRef, ...name } = register('name');
  const { ref: emailRef, ...email } = register('email');
  const { ref: roleRef, ...role } = register('role');

  return (
    <form
      noValidate
      aria-label={t('agents.new')}
      onSubmit={handleSubmit((values) => {
        invite.mutate(values, {
          onSuccess: () => {
            reset(nobody);
          },
        });
      })}
    >
      <Stack spacing={2}>
        <TextField
          {...name}
          inputRef={nameRef}
          label={t('agents.name')}
          error={errors.name !== undefined}
          helperText={errors.name?.message}
        />
        <TextField
          {...email}
          inputRef={emailRef}
          label={t('agents.email')}
          type="email"
          error={errors.email !== undefined}
          helperText={errors.email?.message}
        />
        <TextField
          {...role}
          inputRef={roleRef}
          select
          label={t('agents.role')}
          slotProps={{ select: { native: true } }}
        >
          {roles.map(({ value, words }) => (
            <option key={value} value={value}>
              {t(words)}
            </option>
          ))}
        </TextField>
        {invite.error && <ErrorNote error={invite.error} />}
        {invite.data?.password && (
          <PasswordTold name={invite.variables.name} password={invite.data.password} />
        )}
        <Button
          type="submit"
          variant="contained"
          loading={invite.isPending}
          sx={{ alignSelf: 'flex-start' }}
        >
          {t('agents.add')}
        </Button>
      </Stack>
    </form>
  );
}
