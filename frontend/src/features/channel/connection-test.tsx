import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useWords } from '@/shared/language/words';
import { ErrorNote } from '@/shared/ui/error-note';
import { useTestConnection } from './channel-queries';

/** Asks WhatsApp whether it takes our token and knows our numbers. */
export function ConnectionTest() {
  const t = useWords();
  const test = useTestConnection();
  return (
    <Stack spacing={1.5} sx={{ mt: 2 }}>
      <Button
        variant="outlined"
        loading={test.isPending}
        onClick={() => {
          test.mutate(undefined);
        }}
        sx={{ alignSelf: 'flex-start' }}
      >
        {t('channel.test.run')}
      </Button>
      {test.error && <ErrorNote error={test.error} />}
      {test.data && (
        <Alert severity={test.data.works ? 'success' : 'error'} variant="outlined">
          {test.data.message}
          {test.data.numbers.map((number) => (
            <div key={number.phone_number_id}>
              {number.display_number ?? number.phone_number_id}
              {number.name && ` · ${number.name}`}
              {number.problem && ` · ${number.problem}`}
            </div>
          ))}
        </Alert>
      )}
    </Stack>
  );
}
