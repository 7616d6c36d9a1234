import Avatar from '@mui/material/Avatar';
import Box from '@mui/material/Box';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { Link } from 'react-router';
import type { Ticket } from '@/shared/api/contract';
import { useWords } from '@/shared/language/words';
import { StatusChip } from '@/shared/ui/status-chip';
import { TimeAgo } from '@/shared/ui/time-ago';
import { ChannelIcon } from './channel-icon';
import { MatchLine } from './match-line';
import { openByKey } from './open-by-key';
import { PreviewLine } from './preview-line';
import { RowChoice } from './row-choice';
import { ROW_HEIGHT } from './row-height';
import { saidFirst } from './said-first';
import { UnreadDot } from './unread-dot';

interface TicketRowProps {
  ticket: Ticket;
  to: string;
  selected: boolean;
  /** Who else is on it. */
  present: string | null;
  chosen: boolean;
  onChoose: ((id: number) => void) | undefined;
  /** Whether Tab stops here: at one row of the list. */
  isStop: boolean;
  onReach: (id: number) => void;
  top: number;
  /** Where in the list it is and how many there are, for those who do not see its length. */
  position: number | undefined;
  count: number | undefined;
}

/** Drawn anew only when something about it changes: a list that is scrolled asks for all its rows again and again. */
export const TicketRow = memo(function TicketRow(props: TicketRowProps) {
  const t = useWords();
  const { ticket, to, selected, present, chosen, onChoose, top, position, count } = props;
  const { isStop, onReach } = props;
  const unread = ticket.unread === true;
  return (
    <ListItem
      disablePadding
      divider
      aria-posinset={position}
      aria-setsize={count}
      style={{ transform: `translateY(${top}px)` }}
      sx={{
        position: 'absolute',
        top: 0,
        height: ROW_HEIGHT,
        // The box to choose it by lies where its picture is: seen when pointed at, by touch and keyboard always.
        '& .choose': { opacity: chosen ? 1 : 0 },
        '&:hover .choose, &:focus-within .choose': { opacity: 1 },
        '@media (hover: none)': { '& .choose': { opacity: 1 } },
      }}
    >
      <ListItemButton
        component={Link}
        to={to}
        selected={selected}
        tabIndex={isStop ? 0 : -1}
        data-row={ticket.id}
        aria-keyshortcuts={onChoose && 'Space'}
        onFocus={() => {
          onReach(ticket.id);
        }}
        onClick={({ detail }) => {
          if (detail === 0) openByKey(ticket.id, selected);
        }}
        aria-current={selected ? 'true' : undefined}
        sx={{
          alignItems: 'flex-start',
          gap: 1.5,
          px: 1.5,
          py: 1,
          height: 1,
          '@media (forced-colors: active)': { '&.Mui-selected': { border: '2px solid Highlight' } },
        }}
      >
        <Avatar
          aria-hidden
          sx={({ vars }) => ({
            width: 36,
            height: 36,
            fontSize: 15,
            fontWeight: 700,
            color: vars.palette.status.new.text,
            bgcolor: selected ? 'background.paper' : vars.palette.status.new.ground,
          })}
        >
          {ticket.name.slice(0, 1).toUpperCase()}
        </Avatar>
        <Box sx={{ minWidth: 0, flexGrow: 1 }}>
          <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
            {unread && <UnreadDot role="img" aria-label={t('desk.list.unread')} />}
            <Typography
              variant="body2"
              noWrap
              dir="auto"
              sx={{ fontWeight: unread ? 800 : 600, flexGrow: 1 }}
            >
              {ticket.name}
            </Typography>
            <ChannelIcon channel={ticket.channel} />
            <Typography variant="caption" noWrap sx={{ color: 'text.secondary', flexShrink: 0 }}>
              <TimeAgo at={ticket.last_message.at} />
            </Typography>
          </Stack>
          <Typography variant="body2" noWrap dir="auto" sx={{ fontWeight: unread ? 600 : 400 }}>
            {saidFirst(ticket)}
          </Typography>
          {ticket.match ? <MatchLine match={ticket.match} /> : <PreviewLine ticket={ticket} />}
          <Stack direction="row" spacing={1} sx={{ mt: 0.5, alignItems: 'center' }}>
            <StatusChip status={ticket.status} />
            <Typography
              variant="caption"
              noWrap
              sx={{ color: present ? 'primary.main' : 'text.secondary' }}
            >
              {present ?? ticket.reference}
            </Typography>
            {ticket.assignee?.name && (
              <Typography
                variant="caption"
                noWrap
                sx={{ color: 'text.secondary', marginInlineStart: 'auto' }}
              >
                {ticket.assignee.name}
              </Typography>
            )}
          </Stack>
        </Box>
      </ListItemButton>
      {onChoose && (
        <RowChoice
          reference={ticket.reference}
          chosen={chosen}
          onChoose={() => {
            onChoose(ticket.id);
          }}
        />
      )}
    </ListItem>
  );
});
