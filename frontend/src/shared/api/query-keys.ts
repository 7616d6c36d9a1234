import type { Status } from './contract';

export type View = 'mine' | 'unassigned' | 'all';

/** The part of the desk's address that decides which tickets are listed; '' leaves a field open. */
export interface TicketFilter {
  view: View;
  status: Status | null;
  q: string;
  type: string;
  channel: string;
  /** What the period and the agent below speak of; '' is the opening. */
  milestone: string;
  by: string;
  from: string;
  to: string;
  sort: string;
}

/** Names of everything that is cached; the live table speaks of the same names. */
export const keys = {
  session: ['session'],
  ticketLists: ['tickets', 'list'],
  ticketList: (filter: TicketFilter) => ['tickets', 'list', filter],
  ticketCounts: ['tickets', 'counts'],
  ticket: (id: number) => ['tickets', 'one', id],
  history: (ticketId: number) => ['tickets', 'history', ticketId],
  ticketsOfCustomer: (customerKey: string) => ['tickets', 'of-customer', customerKey],
  assignable: ['agents', 'assignable'],
  deskSettings: ['desk-settings'],
  savedViews: ['views'],
  preview: (ticketId: number) => ['tickets', 'preview', ticketId],
  drafts: (ticketId: number) => ['drafts', ticketId],
  replies: (ticketId: number) => ['replies', ticketId],
  customerActions: (ticketId: number) => ['customer-actions', ticketId],
  attachments: (ticketId: number) => ['attachments', ticketId],
  channelMessages: (ticketId: number) => ['channel-messages', ticketId],
  ticketChannel: (ticketId: number) => ['ticket-channel', ticketId],
  sendableTemplates: ['sendable-templates'],
  businessContact: ['business-contact'],
  channel: ['channel'],
  channelSettings: ['channel-settings'],
  channelTemplates: ['channel-templates'],
  channelIntake: (state: string) => ['channel-intake', state],
  agents: ['agents', 'all'],
  secondFactor: ['session', 'second-factor'],
  apiTokens: ['api-tokens'],
  deadLetters: ['dead-letters'],
  deadLettersOf: (service: string) => ['dead-letters', service],
  presence: (ticketId: number) => ['presence', ticketId],
  presenceOn: (ticketIds: string) => ['presence', 'on', ticketIds],
  canned: ['canned'],
  cannedReplies: ['canned', 'all'],
  cannedForTicket: (ticketId: number) => ['canned', ticketId],
  report: (name: string, period: object) => ['reports', name, period],
  tracked: (reference: string, token: string) => ['tracked', reference, token],
} as const;
