import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { DayVolume } from '@/shared/api/contract';
import { useWords } from '@/shared/language/words';
import { CountCell } from './count-cell';
import type { Period } from './report-queries';
import { toTickets } from './to-tickets';
import { ofDay, type Kind } from './volume';

interface VolumeTableProps {
  period: Period;
  days: readonly DayVolume[];
  kinds: readonly Kind[];
}

/** The chart in numbers, for those who read or listen; each opens its tickets. */
export function VolumeTable({ period, days, kinds }: VolumeTableProps) {
  const t = useWords();
  return (
    <Box
      sx={{ overflow: 'auto', maxHeight: 420 }}
      tabIndex={0}
      role="region"
      aria-label={t('reports.by-day')}
    >
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell>{t('reports.day')}</TableCell>
            {kinds.map(({ label }) => (
              <TableCell key={label} align="right">
                {label}
              </TableCell>
            ))}
            <TableCell align="right">{t('reports.all')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {[...days].reverse().map((it) => (
            <TableRow key={it.day}>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                {it.day}
              </TableCell>
              {kinds.map((kind) => (
                <CountCell
                  key={kind.label}
                  count={kind.of(it)}
                  to={toTickets(ofDay(period, it.day), kind.narrows)}
                  of={t('reports.of-day', { kind: kind.label, day: it.day })}
                />
              ))}
              <CountCell
                count={it.total}
                to={toTickets(ofDay(period, it.day))}
                of={t('reports.all-of-day', { day: it.day })}
              />
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
