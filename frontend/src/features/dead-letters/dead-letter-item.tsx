import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { DeadLetter } from '@/shared/api/contract';
import { ErrorNote } from '@/shared/ui/error-note';
import { TimeAgo } from '@/shared/ui/time-ago';
import { useDeed } from './dead-letter-queries';

interface DeadLetterItemProps {
  service: string;
  letter: DeadLetter;
}

/** One event that did not take effect; giving it up asks twice, as nobody can bring it back. */
export function DeadLetterItem({ service, letter }: DeadLetterItemProps) {
  const [sure, setSure] = useState(false);
  const deed = useDeed(service, letter.id);
  const dead = letter.state === 'DEAD';
  return (
    <Box component="li">
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Chip
          size="small"
          color={dead ? 'error' : 'default'}
          label={dead ? 'Given up' : 'Tried again by itself'}
        />
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {letter.topic} · {letter.key}
        </Typography>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          since <TimeAgo at={letter.parkedAt} />, tried {letter.attempts} times
        </Typography>
      </Stack>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere', my: 0.5 }}>
        {letter.reason}
      </Typography>
      <Stack direction="row" spacing={1}>
        <Button
          size="small"
          variant="outlined"
          disabled={deed.isPending}
          onClick={() => {
            deed.mutate('retry');
          }}
        >
          Try again now
        </Button>
        {dead && (
          <Button
            size="small"
            color="error"
            disabled={deed.isPending}
            onClick={() => {
              if (sure) deed.mutate('discard');
              setSure(!sure);
            }}
          >
            {sure ? 'Yes, discard it for good' : 'Discard'}
          </Button>
        )}
      </Stack>
      {deed.error && <ErrorNote error={deed.error} />}
    </Box>
  );
}
