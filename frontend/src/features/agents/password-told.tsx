import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { RichWords } from '@/shared/language/rich-words';
import { useWords } from '@/shared/language/words';
import { CopyField } from '@/shared/ui/copy-field';

/** A password that nobody will see again: to be handed on now. */
export function PasswordTold({ name, password }: { name: string; password: string }) {
  const t = useWords();
  return (
    <Alert
      severity="success"
      variant="outlined"
      sx={{ mt: 1.5, '& .MuiAlert-message': { width: 1 } }}
    >
      <RichWords of="agents.password.told" parts={{ name: <bdi>{name}</bdi> }} />
      <Box sx={{ mt: 1.5 }}>
        <CopyField label={t('account.password')} value={password} />
      </Box>
    </Alert>
  );
}
