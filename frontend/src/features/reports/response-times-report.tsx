import DownloadRounded from '@mui/icons-material/DownloadRounded';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useNavigate } from 'react-router';
import { downloadCsv, type Cell } from '@/shared/csv/csv';
import { t, useWords } from '@/shared/language/words';
import { Fetched } from '@/shared/ui/fetched';
import type { AgentTimes, ResponseTimes, Waiting } from '@/shared/api/contract';
import { responseTimesQuery, type Period } from './report-queries';
import { TimesTable } from './times-table';
import { toTickets, type Waited } from './to-tickets';

const ResponseTimesChart = lazy(async () => ({
  default: (await import('./response-times-chart')).ResponseTimesChart,
}));

function nameOf({ agent }: AgentTimes): string {
  return agent.name ?? t('reports.agent-id', { id: agent.id });
}

function cells({ tickets, median_seconds, p90_seconds }: Waiting): Cell[] {
  return [tickets, median_seconds ?? null, p90_seconds ?? null];
}

function download({ from, to }: Period, times: ResponseTimes) {
  const of = (what: string) => [
    t('reports.csv.tickets', { what }),
    t('reports.csv.median', { what }),
    t('reports.csv.p90', { what }),
  ];
  downloadCsv(`response-times-${from}-${to}.csv`, [
    [t('reports.agent'), ...of(t('reports.first-answer')), ...of(t('reports.closed'))],
    [t('reports.all'), ...cells(times.first_response), ...cells(times.resolution)],
    ...times.agents.map((it) => [nameOf(it), ...cells(it.first_response), ...cells(it.resolution)]),
  ]);
}

interface SubjectProps {
  title: string;
  period: Period;
  times: ResponseTimes;
  waited: Waited;
}

function Subject({ title, period, times, waited }: SubjectProps) {
  const t = useWords();
  const navigate = useNavigate();
  const agents = times.agents.filter((it) => it[waited].tickets > 0);
  const toAgent = ({ agent }: AgentTimes) =>
    toTickets(period, { milestone: waited, by: String(agent.id) });
  return (
    <Stack component="section" aria-label={title} spacing={1}>
      <Typography variant="h3">{title}</Typography>
      {agents.length > 0 && (
        <Suspense fallback={<Skeleton variant="rounded" height={70 + agents.length * 56} />}>
          <ResponseTimesChart
            agents={agents}
            nameOf={nameOf}
            waitingOf={(it) => it[waited]}
            onOpen={(it) => void navigate(toAgent(it))}
          />
        </Suspense>
      )}
      <TimesTable
        rows={[
          {
            name: t('reports.all'),
            waiting: times[waited],
            to: toTickets(period, { milestone: waited }),
          },
          ...agents.map((it) => ({ name: nameOf(it), waiting: it[waited], to: toAgent(it) })),
        ]}
      />
    </Stack>
  );
}

/** How long customers waited for their first answer and for the end, of all and by agent. */
export function ResponseTimesReport({ period }: { period: Period }) {
  const t = useWords();
  const times = useQuery(responseTimesQuery(period));
  return (
    <Fetched query={times} height={240}>
      {(found) => (
        <Stack spacing={3}>
          <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
            <Typography variant="body2" sx={{ color: 'text.secondary', flexGrow: 1 }}>
              {t('reports.waited.how')}
            </Typography>
            <Button
              size="small"
              startIcon={<DownloadRounded />}
              onClick={() => {
                download(period, found);
              }}
            >
              {t('reports.csv')}
            </Button>
          </Stack>
          <Subject
            title={t('reports.first-answer')}
            period={period}
            times={found}
            waited="first_response"
          />
          <Subject
            title={t('reports.until-closed')}
            period={period}
            times={found}
            waited="resolution"
          />
        </Stack>
      )}
    </Fetched>
  );
}
