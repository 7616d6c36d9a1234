import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SecurityEntry } from '@/shared/api/contract';
import { useWords } from '@/shared/language/words';
import { RequireAdmin } from '@/shared/session/require-admin';
import { ErrorNote } from '@/shared/ui/error-note';
import { Page, Section } from '@/shared/ui/page';
import { TextBox } from '@/shared/ui/text-box';
import { TimeAgo } from '@/shared/ui/time-ago';
import {
  securityLogQuery,
  useSecurityLogExport,
  type SecurityFilter,
} from './security-log-queries';

const everything: SecurityFilter = { event: '', actor: '', address: '', outcome: '' };

const fields = [
  { name: 'event', words: 'security-log.event' },
  { name: 'actor', words: 'security-log.actor' },
  { name: 'address', words: 'security-log.address' },
] as const;

function Entry({ entry }: { entry: SecurityEntry }) {
  const t = useWords();
  const about = [entry.actor, entry.address, entry.target, entry.detail].filter(Boolean);
  return (
    <Box component="li">
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Chip
          size="small"
          color={entry.outcome === 'success' ? 'default' : 'warning'}
          label={t(`security-log.${entry.outcome as 'success' | 'failure' | 'refused'}`)}
        />
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          <bdi>{entry.event}</bdi>
        </Typography>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          <TimeAgo at={entry.at} />
        </Typography>
      </Stack>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere', color: 'text.secondary' }}>
        <bdi>{about.join(' · ')}</bdi>
      </Typography>
    </Box>
  );
}

function Entries({ filter }: { filter: SecurityFilter }) {
  const t = useWords();
  const log = useInfiniteQuery(securityLogQuery(filter));
  if (log.isPending) return <Skeleton variant="rounded" height={160} />;
  if (log.data === undefined) {
    return <ErrorNote error={log.error} onRetry={() => void log.refetch()} />;
  }
  if (log.data.length === 0) {
    return <Typography sx={{ color: 'text.secondary' }}>{t('security-log.none')}</Typography>;
  }
  return (
    <>
      <Stack component="ul" spacing={1.5} sx={{ p: 0, m: 0, listStyle: 'none' }}>
        {log.data.map((entry, index) => (
          <Entry key={`${entry.at} ${index}`} entry={entry} />
        ))}
      </Stack>
      {log.hasNextPage && (
        <Button
          sx={{ mt: 2 }}
          loading={log.isFetchingNextPage}
          onClick={() => void log.fetchNextPage()}
        >
          {t('security-log.more')}
        </Button>
      )}
    </>
  );
}

/** Who signed in, who was refused and what was changed. */
export function SecurityLogPage() {
  const t = useWords();
  const [typed, setTyped] = useState(everything);
  const [filter, setFilter] = useState(everything);
  const exporting = useSecurityLogExport();
  return (
    <Page title={t('security-log.title')}>
      <RequireAdmin>
        <form
          aria-label={t('security-log.filter')}
          onSubmit={(event) => {
            event.preventDefault();
            setFilter(typed);
          }}
        >
          <Stack
            direction="row"
            useFlexGap
            spacing={1}
            sx={{ flexWrap: 'wrap', alignItems: 'end' }}
          >
            {fields.map(({ name, words }) => (
              <TextBox
                key={name}
                size="small"
                label={t(words)}
                value={typed[name]}
                onChange={(event) => {
                  setTyped({ ...typed, [name]: event.target.value.trim() });
                }}
              />
            ))}
            <Button type="submit" variant="outlined">
              {t('security-log.show')}
            </Button>
            <Button
              loading={exporting.isPending}
              onClick={() => {
                exporting.mutate(filter);
              }}
            >
              {t('security-log.export')}
            </Button>
          </Stack>
        </form>
        {exporting.error && <ErrorNote error={exporting.error} />}
        <Section title={t('security-log.entries')}>
          <Entries filter={filter} />
        </Section>
      </RequireAdmin>
    </Page>
  );
}
