import LinkOffRounded from '@mui/icons-material/LinkOffRounded';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';

export function WrongLink() {
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2.5, sm: 4 }, borderRadius: '20px' }}>
      <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
        <LinkOffRounded color="primary" sx={{ fontSize: 44 }} />
        <Typography variant="h1">This link does not open a ticket</Typography>
        <Typography>
          Perhaps it was cut off while copying, or it has been replaced by a newer one. Please use
          the whole link from your newest message from us.
        </Typography>
        <Button component={Link} to="/" variant="contained">
          Write to us again
        </Button>
      </Stack>
    </Paper>
  );
}
