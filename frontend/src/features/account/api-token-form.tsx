import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useForm } from 'react-hook-form';
import { RichWords } from '@/shared/language/rich-words';
import { useWords } from '@/shared/language/words';
import { CopyField } from '@/shared/ui/copy-field';
import { ErrorNote } from '@/shared/ui/error-note';
import { TextBox } from '@/shared/ui/text-box';
import { useCreateApiToken } from './account-queries';
import { newApiTokenSchema, scopes, type NewApiToken } from './account-schema';

const nothing: NewApiToken = { name: '', scope: 'read' };

/** Lets a program in, and tells its token once. */
export function ApiTokenForm() {
  const t = useWords();
  const { register, handleSubmit, formState, reset } = useForm<NewApiToken>({
    resolver: standardSchemaResolver(newApiTokenSchema),
    defaultValues: nothing,
  });
  const create = useCreateApiToken();
  const { ref: nameRef, ...name } = register('name');
  const { ref: scopeRef, ...scope } = register('scope');
  const problem = formState.errors.name?.message;

  return (
    <form
      noValidate
      aria-label={t('account.token.new')}
      onSubmit={handleSubmit((values) => {
        create.mutate(values, {
          onSuccess: () => {
            reset(nothing);
          },
        });
      })}
    >
      <Stack spacing={2}>
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
          <TextBox
            {...name}
            inputRef={nameRef}
            label={t('account.token.program')}
            error={problem !== undefined}
            helperText={problem}
          />
          <TextBox
            {...scope}
            inputRef={scopeRef}
            label={t('account.token.may')}
            options={scopes.map(({ value, words }) => ({ value, label: t(words) }))}
          />
        </Stack>
        {create.error && <ErrorNote error={create.error} />}
        {create.data?.token && (
          <Alert severity="success" variant="outlined" sx={{ '& .MuiAlert-message': { width: 1 } }}>
            <RichWords of="account.token.told" parts={{ name: <bdi>{create.data.name}</bdi> }} />
            <Box sx={{ mt: 1.5 }}>
              <CopyField label={t('account.token')} value={create.data.token} />
            </Box>
          </Alert>
        )}
        <Button
          type="submit"
          variant="contained"
          loading={create.isPending}
          sx={{ alignSelf: 'flex-start' }}
        >
          {t('account.token.make')}
        </Button>
      </Stack>
    </form>
  );
}
