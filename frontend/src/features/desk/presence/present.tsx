import EditRounded from '@mui/icons-material/EditRounded';
import VisibilityRounded from '@mui/icons-material/VisibilityRounded';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '@/shared/language/words';
import { presenceQuery, presenceWords } from './presence-queries';

/** Who else has the ticket open; the composer is what tells them about us. */
export function Present({ ticketId }: { ticketId: number }) {
  useWords();
  const { data = [] } = useQuery({ ...presenceQuery(ticketId, 'viewing'), enabled: false });
  const words = presenceWords(data);
  const Icon = data.some(({ state }) => state === 'replying') ? EditRounded : VisibilityRounded;
  return (
    <Stack
      role="status"
      direction="row"
      spacing={0.5}
      sx={{ alignItems: 'center', color: 'primary.main' }}
    >
      {words && (
        <>
          <Icon aria-hidden sx={{ fontSize: 16 }} />
          <Typography variant="caption" sx={{ fontWeight: 600 }}>
            {words}
          </Typography>
        </>
      )}
    </Stack>
  );
}
