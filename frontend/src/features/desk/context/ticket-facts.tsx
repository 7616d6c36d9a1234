import type { Ticket } from '@/shared/api/contract';
import { useWords } from '@/shared/language/words';
import { channelName } from '@/shared/agent/channel-name';
import { issueTypeWords } from '@/shared/ui/issue-types';
import { TimeAgo } from '@/shared/ui/time-ago';
import { ContextSection } from './context-section';
import { Fact, Facts } from './facts';

export function TicketFacts({ ticket }: { ticket: Ticket }) {
  const t = useWords();
  return (
    <ContextSection title={t('desk.ticket')}>
      <Facts>
        <Fact name={t('desk.reference')}>{ticket.reference}</Fact>
        <Fact name={t('desk.about')}>
          <bdi>{ticket.issue_type ? issueTypeWords(ticket.issue_type) : t('desk.about.none')}</bdi>
        </Fact>
        <Fact name={t('desk.came-by')}>{channelName(ticket.channel)}</Fact>
        <Fact name={t('desk.opened')}>
          <TimeAgo at={ticket.created_at} />
        </Fact>
        <Fact name={t('desk.sort.changed')}>
          <TimeAgo at={ticket.updated_at} />
        </Fact>
      </Facts>
    </ContextSection>
  );
}
