import DownloadRounded from '@mui/icons-material/DownloadRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { downloadCsv } from '@/shared/csv/csv';
import { t, useWords } from '@/shared/language/words';
import { Fetched } from '@/shared/ui/fetched';
import type { DayVolume } from '@/shared/api/contract';
import { volumeQuery, type Period } from './report-queries';
import { toTickets } from './to-tickets';
import { Totals } from './totals';
import { kindsOf, ofDay, type Grouping } from './volume';
import { VolumeTable } from './volume-table';

const VolumeChart = lazy(async () => ({ default: (await import('./volume-chart')).VolumeChart }));

function download({ from, to }: Period, days: readonly DayVolume[]) {
  const kinds = [...kindsOf('status', days), ...kindsOf('channel', days)];
  downloadCsv(`tickets-${from}-${to}.csv`, [
    [t('reports.day'), t('reports.all'), ...kinds.map(({ label }) => label)],
    ...days.map((day) => [day.day, day.total, ...kinds.map(({ of }) => of(day))]),
  ]);
}

/** How many tickets were opened on each day, by status or by channel. */
export function VolumeReport({ period }: { period: Period }) {
  const t = useWords();
  const volume = useQuery(volumeQuery(period));
  const [grouping, setGrouping] = useState<Grouping>('status');
  const navigate = useNavigate();

  return (
    <Fetched query={volume} height={380}>
      {(days) => {
        const kinds = kindsOf(grouping, days);
        return (
          <Stack spacing={2}>
            <Totals period={period} days={days} />
            <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
              <ToggleButtonGroup
                exclusive
                size="small"
                value={grouping}
                aria-label={t('reports.parted')}
                onChange={(_event, chosen: Grouping | null) => {
                  if (chosen) setGrouping(chosen);
                }}
              >
                <ToggleButton value="status">{t('reports.by-status')}</ToggleButton>
                <ToggleButton value="channel">{t('reports.by-channel')}</ToggleButton>
              </ToggleButtonGroup>
              <Button
                size="small"
                startIcon={<DownloadRounded />}
                onClick={() => {
                  download(period, days);
                }}
                sx={{ marginInlineStart: 'auto' }}
              >
                {t('reports.csv')}
              </Button>
            </Stack>
            <Suspense fallback={<Skeleton variant="rounded" height={300} />}>
              <VolumeChart
                days={days}
                kinds={kinds}
                onOpen={(day, kind) => {
                  void navigate(toTickets(ofDay(period, day), kind.narrows));
                }}
              />
            </Suspense>
            <Box component="details">
              <Box component="summary" sx={{ cursor: 'pointer', py: 0.5, fontWeight: 600 }}>
                {t('reports.numbers')}
              </Box>
              <VolumeTable period={period} days={days} kinds={kinds} />
            </Box>
          </Stack>
        );
      }}
    </Fetched>
  );
}
