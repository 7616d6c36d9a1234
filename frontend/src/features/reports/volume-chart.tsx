import { useTheme } from '@mui/material/styles';
import { BarChart } from '@mui/x-charts/BarChart';
import type { DayVolume } from '@/shared/api/contract';
import { perLocale } from '@/shared/language/per-locale';
import type { Kind } from './volume';

interface VolumeChartProps {
  days: readonly DayVolume[];
  kinds: readonly Kind[];
  onOpen: (day: string, kind: Kind) => void;
}

const shortDay = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
);

function dayWords(day: string): string {
  return shortDay().format(Date.parse(`${day}T00:00:00Z`));
}

/** A bar per day, parted by kind; each part opens its tickets. */
export function VolumeChart({ days, kinds, onOpen }: VolumeChartProps) {
  const { vars } = useTheme();
  const colours: Record<string, string> = {
    new: vars.palette.status.new.text,
    in_progress: vars.palette.status.in_progress.text,
    closed: vars.palette.status.closed.text,
    web: vars.palette.primary.main,
    whatsapp: vars.palette.success.main,
  };
  return (
    <BarChart
      height={300}
      margin={{ left: 0, right: 24 }}
      grid={{ horizontal: true }}
      borderRadius={4}
      xAxis={[
        {
          scaleType: 'band',
          data: days.map(({ day }) => day),
          valueFormatter: dayWords,
          categoryGapRatio: 0.25,
        },
      ]}
      yAxis={[{ tickMinStep: 1, width: 36 }]}
      series={kinds.map((kind) => {
        const { status, channel } = kind.narrows;
        const id = status ?? channel ?? '';
        return {
          id,
          stack: 'day',
          label: kind.label,
          data: days.map(kind.of),
          color: colours[id] ?? vars.palette.text.secondary,
        };
      })}
      onItemClick={(_event, { seriesId, dataIndex }) => {
        const kind = kinds.find(({ narrows }) => (narrows.status ?? narrows.channel) === seriesId);
        const day = days[dataIndex];
        if (kind && day) onOpen(day.day, kind);
      }}
      sx={{ '& .MuiBarChart-element': { cursor: 'pointer' } }}
    />
  );
}
