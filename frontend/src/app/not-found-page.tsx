import ExploreOffRounded from '@mui/icons-material/ExploreOffRounded';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { useWords } from '@/shared/language/words';
import { CustomerPage } from '@/shared/ui/customer-page';
import { usePageTitle } from '@/shared/ui/page-title';

export function NotFoundPage() {
  const t = useWords();
  usePageTitle(t('not-found.page'));
  return (
    <CustomerPage>
      <Paper variant="outlined" sx={{ p: { xs: 2.5, sm: 4 }, borderRadius: '20px' }}>
        <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
          <ExploreOffRounded color="primary" sx={{ fontSize: 44 }} />
          <Typography variant="h1">{t('not-found.title')}</Typography>
          <Typography>{t('not-found.why')}</Typography>
          <Button component={Link} to="/" variant="contained">
            {t('not-found.contact')}
          </Button>
        </Stack>
      </Paper>
    </CustomerPage>
  );
}
