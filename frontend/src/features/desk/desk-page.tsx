import ForumRounded from '@mui/icons-material/ForumRounded';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { useWords } from '@/shared/language/words';
import { EmptyNote } from '@/shared/ui/empty-note';
import { SkipLinks } from '@/shared/ui/skip-links';
import { usePageTitle } from '@/shared/ui/page-title';
import { useCommands } from '@/shared/commands/commands';
import { HeldElsewhere } from './conversation/held-elsewhere';
import { useDeskAddress } from './desk-address';
import { TicketList } from './list/ticket-list';
import { useNeighbours } from './list/use-neighbours';
import { TicketSearch } from './list/ticket-search';
import { SidePanel } from './side-panel/side-panel';
import { TicketPane } from './ticket/ticket-pane';

const pane = { display: 'flex', flexDirection: 'column', minHeight: 0, overflow: 'auto' };

/** The desk: views, list and conversation side by side; on narrow screens one after the other. */
export function DeskPage() {
  const t = useWords();
  usePageTitle(t('desk.title'));
  const { selected, close } = useDeskAddress();
  const { next, previous } = useNeighbours();
  const open = selected !== null;
  useCommands([
    { id: 'next', label: t('desk.next'), keys: 'j', ahead: 'now', run: next },
    { id: 'previous', label: t('desk.previous'), keys: 'k', ahead: 'now', run: previous },
    {
      id: 'search',
      label: t('desk.search'),
      keys: '/',
      ahead: 'now',
      run: () => document.querySelector<HTMLElement>('[data-command="search"]')?.focus(),
    },
  ]);

  return (
    <Box
      sx={{
        position: 'relative',
        flexGrow: 1,
        minHeight: 0,
        display: 'grid',
        gap: 2,
        p: { xs: 1, sm: 2 },
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          md: '240px minmax(0, 1fr)',
          lg: '236px minmax(280px, 330px) minmax(0, 1fr)',
          xl: '248px minmax(320px, 400px) minmax(0, 1fr)',
        },
        gridTemplateRows: {
          xs: open ? 'minmax(0, 1fr)' : 'auto minmax(0, 1fr)',
          md: 'minmax(0, 1fr)',
        },
      }}
    >
      <SkipLinks
        links={[
          { to: 'ticket-list', words: t('skip.list') },
          ...(open ? [{ to: 'conversation', words: t('skip.conversation') }] : []),
        ]}
      />
      <Box sx={{ display: { xs: open ? 'none' : 'block', md: 'block' }, minWidth: 0 }}>
        <SidePanel />
      </Box>
      <Paper
        component="section"
        aria-label={t('desk.list')}
        variant="outlined"
        sx={{ ...pane, borderRadius: '20px', display: { xs: open ? 'none' : 'flex', lg: 'flex' } }}
      >
        <TicketSearch />
        <TicketList />
      </Paper>
      <HeldElsewhere />
      <Paper
        component="section"
        aria-label={t('desk.ticket')}
        variant="outlined"
        sx={{ ...pane, borderRadius: '20px', display: { xs: open ? 'flex' : 'none', lg: 'flex' } }}
      >
        {open ? (
          <TicketPane key={selected} ticketId={selected} onClose={close} />
        ) : (
          <Box sx={{ m: 'auto' }}>
            <EmptyNote icon={<ForumRounded />} title={t('desk.choose')}>
              {t('desk.choose.why')}
            </EmptyNote>
          </Box>
        )}
      </Paper>
    </Box>
  );
}
