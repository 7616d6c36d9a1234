import type { Status } from './contract';

/** The part of the desk's address that decides which tickets are listed. */
export interface TicketFilter {
  status: Status | null;
  q: string;
  sort: string;
}

/** Names of everything that is cached; the live table speaks of the same names. */
export const keys = {
  session: ['session'],
  ticketLists: ['tickets', 'list'],
  ticketList: (filter: TicketFilter) => ['tickets', 'list', filter],
  ticketCounts: ['tickets', 'counts'],
  ticket: (id: number) => ['tickets', 'one', id],
  replies: (ticketId: number) => ['replies', ticketId],
  attachments: (ticketId: number) => ['attachments', ticketId],
  channelMessages: (ticketId: number) => ['channel-messages', ticketId],
  channel: ['channel'],
  tracked: (reference: string, token: string) => ['tracked', reference, token],
} as const;
