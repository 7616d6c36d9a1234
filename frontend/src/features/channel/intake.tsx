import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { IntakeEntry } from '@/shared/api/channel-contract';
import { t, useWords, type Key } from '@/shared/language/words';
import { ErrorNote } from '@/shared/ui/error-note';
import { TimeAgo } from '@/shared/ui/time-ago';
import Skeleton from '@mui/material/Skeleton';
import { intakeQuery, useReplay } from './channel-queries';

const states: readonly { value: string; words: Key }[] = [
  { value: '', words: 'channel.intake.all' },
  { value: 'pending', words: 'channel.intake.pending' },
  { value: 'done', words: 'channel.intake.done' },
  { value: 'dead', words: 'channel.intake.dead' },
];

function stateWords(state: string): string {
  const known = states.find(({ value }) => value === state.toLowerCase());
  return known ? t(known.words) : state;
}

function Entry({ entry }: { entry: IntakeEntry }) {
  const t = useWords();
  const replay = useReplay();
  return (
    <li>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Chip
          size="small"
          label={stateWords(entry.state)}
          color={entry.state.toUpperCase() === 'DEAD' ? 'error' : 'default'}
        />
        <Typography variant="body2" sx={{ flexGrow: 1 }}>
          <TimeAgo at={entry.received_at} />
          {entry.counts && ` · ${entry.counts}`}
          {entry.reason && ` · ${entry.reason}`}
        </Typography>
        <Button
          size="small"
          loading={replay.isPending}
          onClick={() => {
            replay.mutate(entry.id);
          }}
        >
          {t('channel.intake.again')}
        </Button>
      </Stack>
      {replay.error && <ErrorNote error={replay.error} />}
    </li>
  );
}

/** What WhatsApp brought, as it came; working through it again makes nothing twice. */
export function Intake() {
  const t = useWords();
  const [state, setState] = useState('');
  const intake = useInfiniteQuery(intakeQuery(state));
  const entries = intake.data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <Stack spacing={2}>
      <TextField
        select
        size="small"
        label={t('channel.intake.show')}
        value={state}
        onChange={(event) => {
          setState(event.target.value);
        }}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
        sx={{ maxWidth: 220 }}
      >
        {states.map(({ value, words }) => (
          <option key={value} value={value}>
            {t(words)}
          </option>
        ))}
      </TextField>
      {intake.isPending && <Skeleton variant="rounded" height={96} />}
      {intake.isError && <ErrorNote error={intake.error} onRetry={() => void intake.refetch()} />}
      {intake.isSuccess && entries.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{t('channel.intake.none')}</Typography>
      )}
      <Stack component="ul" spacing={1} sx={{ p: 0, m: 0, listStyle: 'none' }}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </Stack>
      {intake.hasNextPage && (
        <Button loading={intake.isFetchingNextPage} onClick={() => void intake.fetchNextPage()}>
          {t('channel.intake.more')}
        </Button>
      )}
    </Stack>
  );
}
