import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useWords } from '@/shared/language/words';
import { CustomerPage } from '@/shared/ui/customer-page';

/** Shown where a page could not be loaded or drawn: after an update a reload fetches the new one. */
export function BrokenPage() {
  const t = useWords();
  return (
    <CustomerPage>
      <Paper variant="outlined" sx={{ p: { xs: 2.5, sm: 4 }, borderRadius: '20px' }} role="alert">
        <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
          <Typography variant="h1">{t('broken.title')}</Typography>
          <Typography>{t('broken.why')}</Typography>
          <Button
            variant="contained"
            onClick={() => {
              window.location.reload();
            }}
          >
            {t('broken.again')}
          </Button>
        </Stack>
      </Paper>
    </CustomerPage>
  );
}
