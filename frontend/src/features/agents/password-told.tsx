import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { CopyField } from '@/shared/ui/copy-field';

/** A password that nobody will see again: to be handed on now. */
export function PasswordTold({ name, password }: { name: string; password: string }) {
  return (
    <Alert
      severity="success"
      variant="outlined"
      sx={{ mt: 1.5, '& .MuiAlert-message': { width: 1 } }}
    >
      Give this password to <bdi>{name}</bdi> now: it is not shown again.
      <Box sx={{ mt: 1.5 }}>
        <CopyField label="Password" value={password} />
      </Box>
    </Alert>
  );
}
