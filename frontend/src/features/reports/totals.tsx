import ButtonBase from '@mui/material/ButtonBase';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { DayVolume } from '@/shared/api/contract';
import { useWords } from '@/shared/language/words';
import type { Period } from './report-queries';
import { toTickets } from './to-tickets';
import { kindsOf, sum } from './volume';

interface TotalProps {
  label: string;
  count: number;
  to: string;
}

function Total({ label, count, to }: TotalProps) {
  return (
    <ButtonBase
      component={Link}
      to={to}
      sx={({ vars }) => ({
        flex: '1 1 96px',
        flexDirection: 'column',
        alignItems: 'flex-start',
        p: 1.5,
        borderRadius: '14px',
        backgroundColor: vars.palette.panel.hover,
        '&:hover, &:focus-visible': { outline: `2px solid ${vars.palette.primary.main}` },
      })}
    >
      <Typography component="span" sx={{ fontSize: '1.5rem', fontWeight: 700 }}>
        {count}
      </Typography>
      <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
    </ButtonBase>
  );
}

/** The whole period in a few numbers; each opens its tickets. */
export function Totals({ period, days }: { period: Period; days: readonly DayVolume[] }) {
  const t = useWords();
  const kinds = [...kindsOf('status', days), ...kindsOf('channel', days)];
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      <Total
        label={t('reports.all')}
        count={sum(days, ({ total }) => total)}
        to={toTickets(period)}
      />
      {kinds.map(({ label, narrows, of }) => (
        <Total key={label} label={label} count={sum(days, of)} to={toTickets(period, narrows)} />
      ))}
    </Stack>
  );
}
