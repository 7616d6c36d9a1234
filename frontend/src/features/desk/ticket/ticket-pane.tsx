import ConfirmationNumberOutlined from '@mui/icons-material/ConfirmationNumberOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import { useQuery } from '@tanstack/react-query';
import { Problem } from '@/shared/api/problem';
import { useMayAct } from '@/shared/session/session';
import { EmptyNote } from '@/shared/ui/empty-note';
import { ErrorNote } from '@/shared/ui/error-note';
import { Composer } from '../conversation/composer';
import { Conversation } from '../conversation/conversation';
import { ticketQuery } from '../tickets';
import { TicketHeader } from './ticket-header';

function Waiting() {
  return (
    <Stack spacing={2} sx={{ p: 2 }} aria-busy aria-label="The ticket is loading">
      <Skeleton width="40%" />
      <Skeleton width="70%" height={36} />
      <Skeleton variant="rounded" height={96} width="80%" />
    </Stack>
  );
}

interface TicketPaneProps {
  ticketId: number;
  onClose: () => void;
}

/** One ticket: who, what, what was said, and the answer. */
export function TicketPane({ ticketId, onClose }: TicketPaneProps) {
  const ticket = useQuery(ticketQuery(ticketId));
  const mayAct = useMayAct();

  if (ticket.isPending) return <Waiting />;
  if (!ticket.data) {
    if (ticket.error instanceof Problem && ticket.error.status === 404) {
      return (
        <Box sx={{ textAlign: 'center', p: 2 }}>
          <EmptyNote icon={<ConfirmationNumberOutlined />} title="There is no such ticket">
            It may have been removed, or the address is not right.
          </EmptyNote>
          <Button onClick={onClose}>Back to the list</Button>
        </Box>
      );
    }
    return (
      <Box sx={{ p: 2 }}>
        <ErrorNote error={ticket.error} onRetry={() => void ticket.refetch()} />
      </Box>
    );
  }

  return (
    <>
      <TicketHeader ticket={ticket.data} onClose={onClose} />
      <Conversation ticket={ticket.data} />
      {mayAct && <Composer ticketId={ticketId} />}
    </>
  );
}
