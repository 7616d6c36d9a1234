import ExploreOffRounded from '@mui/icons-material/ExploreOffRounded';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { CustomerPage } from '@/shared/ui/customer-page';
import { usePageTitle } from '@/shared/ui/page-title';

export function NotFoundPage() {
  usePageTitle('Not found');
  return (
    <CustomerPage>
      <Paper variant="outlined" sx={{ p: { xs: 2.5, sm: 4 }, borderRadius: '20px' }}>
        <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
          <ExploreOffRounded color="primary" sx={{ fontSize: 44 }} />
          <Typography variant="h1">There is nothing here</Typography>
          <Typography>The address may be mistyped, or the page has moved.</Typography>
          <Button component={Link} to="/" variant="contained">
            Contact support
          </Button>
        </Stack>
      </Paper>
    </CustomerPage>
  );
}
