import type { QueryKey } from '@tanstack/react-query';
import type { LiveEvent } from '@/shared/api/live-event';
import { keys } from '@/shared/api/query-keys';

type Stale = (event: Pick<LiveEvent, 'ticketId'>) => QueryKey[];

const replyChanged: Stale = ({ ticketId }) => [
  keys.replies(ticketId),
  keys.ticketLists,
  keys.ticket(ticketId),
  keys.ticketChannel(ticketId),
];
const customerActed: Stale = ({ ticketId }) => [
  keys.customerActions(ticketId),
  keys.ticketLists,
  keys.ticket(ticketId),
];
const ticketChanged: Stale = ({ ticketId }) => [
  keys.ticketLists,
  keys.ticketCounts,
  keys.ticket(ticketId),
  keys.history(ticketId),
];
const fileChanged: Stale = ({ ticketId }) => [keys.attachments(ticketId)];
const messageChanged: Stale = ({ ticketId }) => [
  keys.channelMessages(ticketId),
  keys.ticketChannel(ticketId),
  keys.channel,
];

/** What each event makes stale: the whole of the realtime logic. */
export const liveTable: Record<string, Stale> = {
  'ticket.created': () => [keys.ticketLists, keys.ticketCounts],
  'ticket.status': ticketChanged,
  'ticket.assigned': ticketChanged,
  'reply.added': replyChanged,
  'reply.updated': replyChanged,
  'reply.deleted': replyChanged,
  'attachment.awaited': fileChanged,
  'reply.action': customerActed,
  'attachment.stored': fileChanged,
  'attachment.rejected': fileChanged,
  'message.sent': messageChanged,
  'message.delivered': messageChanged,
  'message.failed': messageChanged,
  'message.reaction': messageChanged,
};
