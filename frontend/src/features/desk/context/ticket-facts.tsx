import type { Ticket } from '@/shared/api/contract';
import { issueTypeWords } from '@/shared/ui/issue-types';
import { TimeAgo } from '@/shared/ui/time-ago';
import { ContextSection } from './context-section';
import { Fact, Facts } from './facts';

export function TicketFacts({ ticket }: { ticket: Ticket }) {
  return (
    <ContextSection title="Ticket">
      <Facts>
        <Fact name="Reference">{ticket.reference}</Fact>
        <Fact name="About">
          <bdi>{ticket.issue_type ? issueTypeWords(ticket.issue_type) : 'Not said'}</bdi>
        </Fact>
        <Fact name="Came by">{ticket.channel === 'whatsapp' ? 'WhatsApp' : 'Web form'}</Fact>
        <Fact name="Opened">
          <TimeAgo at={ticket.created_at} />
        </Fact>
        <Fact name="Last changed">
          <TimeAgo at={ticket.updated_at} />
        </Fact>
      </Facts>
    </ContextSection>
  );
}
