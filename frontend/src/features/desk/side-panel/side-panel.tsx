import InboxRounded from '@mui/icons-material/InboxRounded';
import PersonOffRounded from '@mui/icons-material/PersonOffRounded';
import PersonRounded from '@mui/icons-material/PersonRounded';
import Divider from '@mui/material/Divider';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import type { SvgIconComponent } from '@mui/icons-material';
import { useQuery } from '@tanstack/react-query';
import { statuses } from '@/shared/api/contract';
import type { View } from '@/shared/api/query-keys';
import { useWords, type Key } from '@/shared/language/words';
import { statusIcons, statusLabels } from '@/shared/ui/status-chip';
import { useRovingFocus } from '@/shared/ui/use-roving-focus';
import { useDeskAddress } from '../desk-address';
import { ticketCountsQuery } from '../tickets';
import { PanelItem } from './panel-item';
import { SavedViews } from './saved-views';

const Panel = styled('nav')(({ theme }) => ({
  padding: '20px 12px',
  borderRadius: 20,
  backgroundImage: `linear-gradient(180deg, ${theme.vars.palette.panel.from}, ${theme.vars.palette.panel.to})`,
  boxShadow: theme.vars.palette.panel.shadow,
  position: 'relative',
  '& ul': { display: 'flex', flexDirection: 'column', gap: 10, padding: 0 },
  [theme.breakpoints.down('md')]: {
    padding: 8,
    overflowX: 'auto',
    '& ul': { flexDirection: 'row', alignItems: 'center' },
    // No room for it, but the page keeps its heading for those who listen.
    '& h1': {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
    '& .MuiDivider-root': { display: 'none' },
  },
}));

const views: readonly {
  view: View;
  words: Key;
  Icon: SvgIconComponent;
  count: 'mine' | 'unassigned' | 'total';
}[] = [
  { view: 'mine', words: 'desk.view.mine', Icon: PersonRounded, count: 'mine' },
  {
    view: 'unassigned',
    words: 'desk.view.unassigned',
    Icon: PersonOffRounded,
    count: 'unassigned',
  },
  { view: 'all', words: 'desk.view.all', Icon: InboxRounded, count: 'total' },
];

/** The statuses and views of the desk with live counts. */
export function SidePanel() {
  const t = useWords();
  const { filter, toList } = useDeskAddress();
  const { data: counts } = useQuery(ticketCountsQuery);

  return (
    <Panel aria-label={t('desk.views')}>
      <Typography variant="h2" component="h1" sx={{ px: 1.5, pb: 1.5, fontSize: '1.1rem' }}>
        {t('desk.list.label')}
      </Typography>
      <List {...useRovingFocus<HTMLUListElement>()}>
        {statuses.map((status) => {
          const Icon = statusIcons[status];
          return (
            <ListItem key={status} disablePadding>
              <PanelItem
                to={toList({ status })}
                icon={<Icon fontSize="small" aria-hidden />}
                label={statusLabels[status]}
                count={counts?.[status]}
                active={filter.status === status && filter.view === 'all'}
              />
            </ListItem>
          );
        })}
        <Divider component="li" aria-hidden />
        {views.map(({ view, words, Icon, count }) => (
          <ListItem key={view} disablePadding>
            <PanelItem
              to={toList({ view })}
              icon={<Icon fontSize="small" aria-hidden />}
              label={t(words)}
              count={counts?.[count]}
              active={filter.view === view && (view !== 'all' || filter.status === null)}
            />
          </ListItem>
        ))}
        <SavedViews />
      </List>
    </Panel>
  );
}
