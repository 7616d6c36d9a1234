import Link from '@mui/material/Link';
import type { Ticket } from '@/shared/api/contract';
import { t, useWords } from '@/shared/language/words';
import { ContextSection } from './context-section';
import { Fact, Facts } from './facts';
import { languageName } from './language-name';
import { phoneLink } from './phone-link';

function whatsAppWords(ticket: Ticket): string {
  if (ticket.whatsapp_enabled) return t('desk.whatsapp.linked');
  if (!ticket.mobile) return t('desk.whatsapp.no-phone');
  return ticket.whatsapp_notifications
    ? t('desk.whatsapp.not-linked')
    : t('desk.whatsapp.not-wanted');
}

function PhoneNumber({ typed }: { typed: string }) {
  const link = phoneLink(typed);
  if (!link) return <bdi dir="ltr">{typed}</bdi>;
  return (
    <Link href={link} dir="ltr">
      {typed}
    </Link>
  );
}

export function CustomerFacts({ ticket }: { ticket: Ticket }) {
  const t = useWords();
  return (
    <ContextSection title={t('desk.customer')}>
      <Facts>
        <Fact name={t('desk.customer.name')}>
          <bdi>{ticket.name}</bdi>
        </Fact>
        {ticket.email && (
          <Fact name={t('desk.customer.email')}>
            <Link href={`mailto:${encodeURIComponent(ticket.email)}`}>{ticket.email}</Link>
          </Fact>
        )}
        {ticket.mobile && (
          <Fact name={t('desk.customer.phone')}>
            <PhoneNumber typed={ticket.mobile} />
          </Fact>
        )}
        {ticket.username && (
          <Fact name={t('desk.customer.username')}>
            <bdi>{ticket.username}</bdi>
          </Fact>
        )}
        {ticket.language && (
          <Fact name={t('desk.customer.language')}>{languageName(ticket.language)}</Fact>
        )}
        <Fact name={t('channel-of.whatsapp')}>{whatsAppWords(ticket)}</Fact>
      </Facts>
    </ContextSection>
  );
}
