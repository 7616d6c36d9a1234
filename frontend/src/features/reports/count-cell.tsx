import Link from '@mui/material/Link';
import TableCell from '@mui/material/TableCell';
import { Link as RouterLink } from 'react-router';
import { useWords } from '@/shared/language/words';

interface CountCellProps {
  count: number;
  to: string;
  of: string;
}

/** How many tickets, leading to them. */
export function CountCell({ count, to, of }: CountCellProps) {
  const t = useWords();
  if (count === 0) return <TableCell align="right">0</TableCell>;
  return (
    <TableCell align="right">
      <Link component={RouterLink} to={to} aria-label={t('reports.count-of', { count, what: of })}>
        {count}
      </Link>
    </TableCell>
  );
}
