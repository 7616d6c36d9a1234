import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useWords } from '@/shared/language/words';
import { CopyField } from '@/shared/ui/copy-field';

interface RecoveryCodesProps {
  codes: readonly string[];
  onKept: () => void;
}

/** Codes for the day on which the app is lost; they are shown now and never again. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const t = useWords();
  return (
    <Stack spacing={2}>
      <Alert severity="success" variant="outlined">
        {t('account.codes.keep')}
      </Alert>
      <Box
        component="ul"
        aria-label={t('account.codes')}
        sx={{
          m: 0,
          p: 0,
          listStyle: 'none',
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))',
          fontFamily: 'monospace',
        }}
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </Box>
      <CopyField label={t('account.codes.all')} value={codes.join(' ')} />
      <Button variant="contained" sx={{ alignSelf: 'flex-start' }} onClick={onKept}>
        {t('account.codes.kept')}
      </Button>
    </Stack>
  );
}
