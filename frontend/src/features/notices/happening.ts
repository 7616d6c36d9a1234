import type { HistoryEntry, Reply, Ticket } from '@/shared/api/contract';
import type { LiveEvent } from '@/shared/api/live-event';
import { request, type Answer } from '@/shared/api/request';
import type { Happening } from './news-of';

const TOLD = ['ticket.created', 'reply.added', 'ticket.assigned'];
const NEWEST = 20;
const MOST_PAGES = 10;

/** Whether anybody might be told of it. */
export function isTold(type: string): boolean {
  return TOLD.includes(type);
}

async function replyOf({ ticketId, replyId }: LiveEvent): Promise<Reply | undefined> {
  const { data } = await request<Reply[]>(`/api/replies/${ticketId}?newest=true&limit=${NEWEST}`);
  return data.find(({ id }) => id === replyId);
}

async function assignmentOf({ ticketId }: LiveEvent): Promise<HistoryEntry | undefined> {
  let last: HistoryEntry | undefined;
  let after = '';
  for (let page = 0; page < MOST_PAGES; page++) {
    const address = `/api/tickets/${ticketId}/history${after && `?after=${after}`}`;
    const answer: Answer<HistoryEntry[]> = await request(address);
    last = answer.data.findLast(({ what }) => what === 'assignee') ?? last;
    after = answer.page?.next ?? '';
    if (after === '') break;
  }
  return last;
}

/** Events say what changed, never by whom: that is asked for. */
export async function happeningOf(event: LiveEvent): Promise<Happening> {
  const { type, ticketId } = event;
  const [{ data: ticket }, reply, change] = await Promise.all([
    request<Ticket>(`/api/tickets/${ticketId}`),
    type === 'reply.added' ? replyOf(event) : undefined,
    type === 'ticket.assigned' ? assignmentOf(event) : undefined,
  ]);
  return { type, ticket, reply, change };
}
