/** What the stream of events tells: what changed, never to what. */
export interface LiveEvent {
  /** Its place in the stream. */
  id: string;
  type: string;
  ticketId: number;
  replyId: number | null;
}

export function liveEventOf(type: string, data: unknown, id: string): LiveEvent | null {
  if (typeof data !== 'object' || data === null || !('ticketId' in data)) return null;
  const ticketId = Number(data.ticketId);
  if (!Number.isFinite(ticketId)) return null;
  const replyId = 'replyId' in data && typeof data.replyId === 'number' ? data.replyId : null;
  return { id, type, ticketId, replyId };
}
