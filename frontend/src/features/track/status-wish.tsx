import CheckCircleOutlineRounded from '@mui/icons-material/CheckCircleOutlineRounded';
import ReplayRounded from '@mui/icons-material/ReplayRounded';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Status } from '@/shared/api/contract';
import { useWords } from '@/shared/language/words';
import { ErrorNote } from '@/shared/ui/error-note';
import { useCustomersWish, type PrivateLink } from './track-queries';

interface StatusWishProps {
  link: PrivateLink;
  status: Status;
}

/** Lets customers close the matter themselves, and open it again when it was not over. */
export function StatusWish({ link, status }: StatusWishProps) {
  const t = useWords();
  const wish = useCustomersWish(link);
  const closed = status === 'closed';
  return (
    <Stack spacing={1}>
      <Stack
        direction="row"
        useFlexGap
        spacing={1.5}
        sx={{ alignItems: 'center', flexWrap: 'wrap' }}
      >
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t(closed ? 'track.not-over' : 'track.settled')}
        </Typography>
        <Button
          variant="outlined"
          size="small"
          loading={wish.isPending}
          loadingPosition="start"
          startIcon={closed ? <ReplayRounded /> : <CheckCircleOutlineRounded />}
          onClick={() => {
            wish.mutate(closed ? 'reopen' : 'solved');
          }}
        >
          {t(closed ? 'track.reopen' : 'track.solved')}
        </Button>
      </Stack>
      {wish.error && <ErrorNote error={wish.error} />}
    </Stack>
  );
}
