import LinkOffRounded from '@mui/icons-material/LinkOffRounded';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { useWords } from '@/shared/language/words';

export function WrongLink() {
  const t = useWords();
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2.5, sm: 4 }, borderRadius: '20px' }}>
      <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
        <LinkOffRounded color="primary" sx={{ fontSize: 44 }} />
        <Typography variant="h1">{t('track.wrong-link.title')}</Typography>
        <Typography>{t('track.wrong-link.why')}</Typography>
        <Button component={Link} to="/" variant="contained">
          {t('track.wrong-link.again')}
        </Button>
      </Stack>
    </Paper>
  );
}
