import Link from '@mui/material/Link';
import type { Ticket } from '@/shared/api/contract';
import { ContextSection } from './context-section';
import { Fact, Facts } from './facts';

function whatsAppWords(ticket: Ticket): string {
  if (ticket.whatsapp_enabled) return 'Linked';
  if (!ticket.mobile) return 'No phone number';
  return ticket.whatsapp_notifications ? 'Not linked' : 'Not wanted';
}

export function CustomerFacts({ ticket }: { ticket: Ticket }) {
  return (
    <ContextSection title="Customer">
      <Facts>
        <Fact name="Name">
          <bdi>{ticket.name}</bdi>
        </Fact>
        {ticket.email && (
          <Fact name="E-mail">
            <Link href={`mailto:${encodeURIComponent(ticket.email)}`}>{ticket.email}</Link>
          </Fact>
        )}
        {ticket.mobile && (
          <Fact name="Phone">
            <Link href={`tel:${encodeURIComponent(ticket.mobile)}`}>{ticket.mobile}</Link>
          </Fact>
        )}
        <Fact name="WhatsApp">{whatsAppWords(ticket)}</Fact>
      </Facts>
    </ContextSection>
  );
}
