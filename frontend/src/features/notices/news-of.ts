import type { HistoryEntry, Reply, Ticket } from '@/shared/api/contract';
import { t } from '@/shared/language/words';
import type { Preferences } from '@/shared/preferences/preferences';

export interface Notice {
  ticketId: number;
  title: string;
  body: string;
}

/** What happened, with whoever did it. */
export interface Happening {
  type: string;
  ticket: Ticket;
  /** The reply that was added, where that is what happened. */
  reply?: Reply | undefined;
  /** The change of its assignee, where that is what happened. */
  change?: HistoryEntry | undefined;
}

interface Me {
  id: number;
  name: string;
}

function ofReply({ ticket, reply }: Happening, me: Me): string | null {
  if (!reply) return null;
  const name = reply.agent_name;
  // What was read elsewhere meanwhile is no news.
  if (reply.author.toLowerCase() === 'customer') {
    return ticket.unread === true ? t('notices.wrote', { name: ticket.name }) : null;
  }
  if (name === me.name) return null;
  return t(reply.internal ? 'notices.noted' : 'notices.replied', { name });
}

/** What somebody should be told, or null when it is none of their business or their own doing. */
export function noticeOf(happening: Happening, me: Me, scope: Preferences['scope']): Notice | null {
  const { type, ticket, change } = happening;
  const mine = ticket.assignee?.id === me.id;
  const titles: Record<string, () => string | null> = {
    'ticket.created': () => (scope === 'all' ? t('notices.new', { name: ticket.name }) : null),
    'reply.added': () => (mine || scope === 'all' ? ofReply(happening, me) : null),
    'ticket.assigned': () => (mine && change?.agent_id !== me.id ? t('notices.given') : null),
  };
  const title = titles[type]?.() ?? null;
  if (!title) return null;
  return { ticketId: ticket.id, title, body: ticket.issue_title ?? ticket.reference };
}
