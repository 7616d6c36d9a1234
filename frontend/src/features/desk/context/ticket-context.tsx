import Divider from '@mui/material/Divider';
import Stack from '@mui/material/Stack';
import type { Ticket } from '@/shared/api/contract';
import { CustomerFacts } from './customer-facts';
import { PreviousTickets } from './previous-tickets';
import { TicketFacts } from './ticket-facts';
import { TicketFiles } from './ticket-files';
import { TicketHistory } from './ticket-history';

/** What surrounds a conversation: who it is with, what the ticket is, its files and what became of it. */
export function TicketContext({ ticket }: { ticket: Ticket }) {
  return (
    <Stack spacing={2} divider={<Divider flexItem />} sx={{ p: 2 }}>
      <CustomerFacts ticket={ticket} />
      <TicketFacts ticket={ticket} />
      <TicketFiles ticketId={ticket.id} />
      <PreviousTickets ticket={ticket} />
      <TicketHistory ticketId={ticket.id} />
    </Stack>
  );
}
