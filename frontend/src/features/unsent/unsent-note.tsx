import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { useWords } from '@/shared/language/words';
import { useOutbox } from '@/shared/outbox/outbox-of-agent';

const SHOWN = 5;

/** Says on every page what did not get to the server, and leads to it. */
export function UnsentNote() {
  const t = useWords();
  const { unsent } = useOutbox();
  const stuck = unsent.filter(({ phase }) => ['trying', 'refused', 'asks'].includes(phase));
  if (stuck.length === 0) return null;
  return (
    <Alert severity="warning" square sx={{ py: 0 }}>
      {t('unsent.count', { count: stuck.length })}
      {stuck.slice(0, SHOWN).map(({ reply: { ticketId, draft } }) => (
        <Box component="span" key={draft.key} sx={{ marginInlineStart: 1 }}>
          <Link
            component={RouterLink}
            to={`/admin/tickets/${ticketId}`}
            noWrap
            dir="auto"
            color="inherit"
            sx={{ display: 'inline-block', maxWidth: 200, verticalAlign: 'bottom' }}
          >
            {draft.message || draft.fileNames[0]}
          </Link>
        </Box>
      ))}
    </Alert>
  );
}
