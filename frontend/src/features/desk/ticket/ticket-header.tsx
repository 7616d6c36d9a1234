import ArrowBackRounded from '@mui/icons-material/ArrowBackRounded';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Ticket } from '@/shared/api/contract';
import { mirrored } from '@/shared/language/mirrored';
import { RichWords } from '@/shared/language/rich-words';
import { useWords } from '@/shared/language/words';
import { TimeAgo } from '@/shared/ui/time-ago';
import { Present } from '../presence/present';
import { AssigneeSelect } from './assignee-select';
import { StatusSelect } from './status-select';

interface TicketHeaderProps {
  ticket: Ticket;
  detailsShown: boolean;
  onDetails: () => void;
  onClose: () => void;
}

/** What the ticket is called, what it stands at, and who has it. */
export function TicketHeader({ ticket, detailsShown, onDetails, onClose }: TicketHeaderProps) {
  const t = useWords();
  return (
    <Box component="header" sx={{ p: 2, borderBottom: 1, borderColor: 'divider', flexShrink: 0 }}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
        <IconButton
          aria-label={t('desk.ticket.back')}
          onClick={onClose}
          edge="start"
          sx={{ display: { lg: 'none' } }}
        >
          <ArrowBackRounded sx={mirrored} />
        </IconButton>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography
            variant="caption"
            component="div"
            sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}
          >
            <RichWords
              of="desk.ticket.opened"
              parts={{
                reference: <bdi>{ticket.reference}</bdi>,
                time: <TimeAgo at={ticket.created_at} />,
                name: <bdi>{ticket.name}</bdi>,
              }}
            />
          </Typography>
          <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
            <bdi>{ticket.issue_title ?? t('desk.ticket.untitled')}</bdi>
          </Typography>
          <Present ticketId={ticket.id} />
        </Box>
        <IconButton
          aria-label={t('desk.ticket.details')}
          aria-pressed={detailsShown}
          title={detailsShown ? t('desk.ticket.details.hide') : t('desk.ticket.details.show')}
          color={detailsShown ? 'primary' : 'default'}
          onClick={onDetails}
        >
          <InfoOutlined />
        </IconButton>
      </Stack>
      <Stack direction="row" useFlexGap spacing={1.5} sx={{ mt: 2, flexWrap: 'wrap' }}>
        <StatusSelect ticket={ticket} />
        <AssigneeSelect ticket={ticket} />
      </Stack>
    </Box>
  );
}
