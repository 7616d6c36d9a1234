import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useWords } from '@/shared/language/words';
import { FormattedMessage } from '@/shared/whatsapp/formatted-message';
import type { CannedOffer } from './use-canned';

/** The canned replies that fit what is typed, with the chosen one as the customer would read it. */
export function CannedMenu({ offer }: { offer: CannedOffer }) {
  const t = useWords();
  const { found, chosen, nothing, listId, optionId, pick, point } = offer;
  if (nothing) {
    return (
      <Typography variant="caption" role="status" sx={{ color: 'text.secondary' }}>
        {t('desk.canned.none')}
      </Typography>
    );
  }
  if (!chosen) return null;
  return (
    <Paper
      variant="outlined"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: '200px 1fr' },
        color: 'text.primary',
      }}
    >
      <Box
        role="listbox"
        id={listId}
        aria-label={t('desk.canned')}
        sx={{ p: 0.5, borderInlineEnd: { sm: 1 }, borderColor: { sm: 'divider' }, minWidth: 0 }}
      >
        {found.map((canned, place) => (
          <Box
            key={canned.id}
            id={optionId(canned)}
            role="option"
            aria-selected={canned === chosen}
            // The text keeps the focus: a click must not take it.
            onMouseDown={(event) => {
              event.preventDefault();
              pick(canned);
            }}
            onMouseEnter={() => {
              point(place);
            }}
            sx={{
              px: 1,
              py: 0.5,
              borderRadius: '8px',
              cursor: 'pointer',
              overflowWrap: 'anywhere',
              backgroundColor: canned === chosen ? 'action.selected' : 'transparent',
            }}
          >
            {canned.title}
          </Box>
        ))}
      </Box>
      <Box sx={{ p: 1.25, minWidth: 0, maxHeight: 180, overflowY: 'auto' }} aria-live="polite">
        <FormattedMessage>{chosen.rendered ?? chosen.body}</FormattedMessage>
      </Box>
    </Paper>
  );
}
