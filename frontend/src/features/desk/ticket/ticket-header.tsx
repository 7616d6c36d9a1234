import ArrowBackRounded from '@mui/icons-material/ArrowBackRounded';
import MailOutlineRounded from '@mui/icons-material/MailOutlineRounded';
import PhoneRounded from '@mui/icons-material/PhoneRounded';
import WhatsApp from '@mui/icons-material/WhatsApp';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Ticket } from '@/shared/api/contract';
import { TimeAgo } from '@/shared/ui/time-ago';
import { StatusSelect } from './status-select';

interface TicketHeaderProps {
  ticket: Ticket;
  onClose: () => void;
}

function whatsAppWords(ticket: Ticket): string {
  if (!ticket.whatsapp_notifications) return 'no WhatsApp wanted';
  return ticket.whatsapp_enabled ? 'WhatsApp linked' : 'WhatsApp not linked';
}

export function TicketHeader({ ticket, onClose }: TicketHeaderProps) {
  return (
    <Box component="header" sx={{ p: 2, borderBottom: 1, borderColor: 'divider' }}>
      <Stack
        direction="row"
        useFlexGap
        spacing={1.5}
        sx={{ alignItems: 'flex-start', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}
      >
        <IconButton
          aria-label="Back to the list"
          onClick={onClose}
          edge="start"
          sx={{ display: { lg: 'none' } }}
        >
          <ArrowBackRounded />
        </IconButton>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {ticket.reference} · opened <TimeAgo at={ticket.created_at} />
          </Typography>
          <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
            <bdi>{ticket.issue_title ?? 'Without a subject'}</bdi>
          </Typography>
        </Box>
        <StatusSelect ticket={ticket} />
      </Stack>
      <Stack
        direction="row"
        useFlexGap
        spacing={1}
        sx={{ mt: 1.25, flexWrap: 'wrap', alignItems: 'center' }}
      >
        <Typography variant="body2" dir="auto" sx={{ fontWeight: 600, mr: 0.5 }}>
          {ticket.name}
        </Typography>
        {ticket.email && (
          <Chip
            size="small"
            variant="outlined"
            icon={<MailOutlineRounded />}
            label={ticket.email}
            component="a"
            clickable
            href={`mailto:${encodeURIComponent(ticket.email)}`}
          />
        )}
        {ticket.mobile && (
          <Chip size="small" variant="outlined" icon={<PhoneRounded />} label={ticket.mobile} />
        )}
        {ticket.mobile && (
          <Chip
            size="small"
            variant="outlined"
            icon={<WhatsApp />}
            label={whatsAppWords(ticket)}
            color={ticket.whatsapp_enabled ? 'success' : 'default'}
          />
        )}
        {ticket.issue_type && <Chip size="small" label={ticket.issue_type} />}
      </Stack>
    </Box>
  );
}
