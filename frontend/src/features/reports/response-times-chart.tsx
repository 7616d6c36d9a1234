import { useTheme } from '@mui/material/styles';
import { BarChart } from '@mui/x-charts/BarChart';
import { duration } from '@/shared/format/format';
import type { AgentTimes, Waiting } from '@/shared/api/contract';
import { t, useWords } from '@/shared/language/words';

interface ResponseTimesChartProps {
  agents: readonly AgentTimes[];
  nameOf: (agent: AgentTimes) => string;
  waitingOf: (agent: AgentTimes) => Waiting;
  onOpen: (agent: AgentTimes) => void;
}

function words(seconds: number | null): string {
  return seconds === null ? t('reports.none') : duration(seconds);
}

/** A pair of bars per agent: half of the tickets, and nine out of ten; each opens the agent's tickets. */
export function ResponseTimesChart({ agents, nameOf, waitingOf, onOpen }: ResponseTimesChartProps) {
  const t = useWords();
  const { vars } = useTheme();
  return (
    <BarChart
      layout="horizontal"
      height={70 + agents.length * 56}
      margin={{ left: 0, right: 16 }}
      grid={{ vertical: true }}
      borderRadius={4}
      yAxis={[{ scaleType: 'band', data: agents.map(nameOf), width: 110 }]}
      xAxis={[{ valueFormatter: words, tickNumber: 4, min: 0 }]}
      series={[
        {
          label: t('reports.half'),
          data: agents.map((it) => waitingOf(it).median_seconds ?? null),
          color: vars.palette.primary.main,
          valueFormatter: words,
        },
        {
          label: t('reports.nine'),
          data: agents.map((it) => waitingOf(it).p90_seconds ?? null),
          color: vars.palette.status.in_progress.text,
          valueFormatter: words,
        },
      ]}
      onItemClick={(_event, { dataIndex }) => {
        const agent = agents[dataIndex];
        if (agent) onOpen(agent);
      }}
      sx={{ '& .MuiBarChart-element': { cursor: 'pointer' } }}
    />
  );
}
