import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { duration } from '@/shared/format/format';
import type { Waiting } from '@/shared/api/contract';
import { useWords } from '@/shared/language/words';
import { CountCell } from './count-cell';

interface TimesTableProps {
  rows: readonly { name: string; waiting: Waiting; to: string }[];
}

function words(seconds: number | null): string {
  return seconds === null ? '–' : duration(seconds);
}

/** How long half and nine of ten customers waited, of all and by agent; each count opens its tickets. */
export function TimesTable({ rows }: TimesTableProps) {
  const t = useWords();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('reports.agent')}</TableCell>
            <TableCell align="right">{t('reports.tickets')}</TableCell>
            <TableCell align="right">{t('reports.half')}</TableCell>
            <TableCell align="right">{t('reports.nine')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ name, waiting, to }, place) => (
            <TableRow key={place}>
              <TableCell component="th" scope="row" dir="auto" sx={{ overflowWrap: 'anywhere' }}>
                {name}
              </TableCell>
              <CountCell count={waiting.tickets} to={to} of={name} />
              <TableCell align="right">{words(waiting.median_seconds ?? null)}</TableCell>
              <TableCell align="right">{words(waiting.p90_seconds ?? null)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
