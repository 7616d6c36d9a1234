import type { Ticket } from '@/shared/api/contract';
import { t } from '@/shared/language/words';
import type { Preferences } from '@/shared/preferences/preferences';

export interface Notice {
  ticketId: number;
  title: string;
  body: string;
}

/** What somebody should be told about an event, or null when it is none of their business. */
export function noticeOf(
  type: string,
  ticket: Ticket & { unread?: boolean | null },
  me: { id: number },
  scope: Preferences['scope'],
): Notice | null {
  const mine = ticket.assignee?.id === me.id;
  const words: Record<string, string | false> = {
    'ticket.created': scope === 'all' && t('notices.new', { name: ticket.name }),
    // One's own words and a colleague's leave it read.
    'reply.added':
      ticket.unread === true &&
      (mine || scope === 'all') &&
      t('notices.wrote', { name: ticket.name }),
    'ticket.assigned': mine && t('notices.given'),
  };
  const title = words[type];
  if (!title) return null;
  return { ticketId: ticket.id, title, body: ticket.issue_title ?? ticket.reference };
}
