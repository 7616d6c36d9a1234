import type { Status } from '@/shared/api/contract';
import type { Claim } from '@/shared/files/upload-queue';

/** What happens to the ticket when the reply arrives. */
export interface TicketUpdate {
  status?: Status;
  /** The agent takes the ticket if nobody has it by then. */
  assign?: 'me';
}

/** A reply or note as it was handed over; whatever happens, it is one, by its key. */
export interface Draft extends TicketUpdate {
  key: string;
  message: string;
  internal: boolean;
  attachments: Claim[];
  fileNames: string[];
  at: string;
  /** The newest reply that was known then. */
  after: number;
}

/** A reply that the server has not confirmed, as the browser keeps it. */
export interface UnsentReply {
  ticketId: number;
  draft: Draft;
  /** The page that sends it; null when that page has ended. */
  page: string | null;
  /** Why the server does not take it. */
  refusal: string | null;
  /** Its agent has to say whether it is still to be sent. */
  asks: boolean;
}

/** Keys are known to the server for a day: past that, what comes late could arrive twice. */
const KEY_MS = 23 * 60 * 60_000;

export function isOutdated({ draft }: UnsentReply): boolean {
  return Date.now() - Date.parse(draft.at) >= KEY_MS;
}

/** What is asked of `/api/replies`; may be repeated. */
export function replyRequest({ ticketId, draft }: Pick<UnsentReply, 'ticketId' | 'draft'>) {
  const { key, message, internal, attachments, status, assign } = draft;
  return {
    method: 'POST',
    body: {
      ...{ ticketId, message, internal, attachments },
      ...(status && { status }),
      ...(assign && { assign }),
    },
    headers: { 'Idempotency-Key': key },
  } as const;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isDraft(value: unknown): value is Draft {
  return (
    isRecord(value) &&
    [value.key, value.message, value.at].every((it) => typeof it === 'string') &&
    typeof value.internal === 'boolean' &&
    [value.attachments, value.fileNames].every(Array.isArray)
  );
}

/** Null for what no version of Tick has written. */
export function unsentReplyOf(value: unknown): UnsentReply | null {
  if (!isRecord(value) || typeof value.ticketId !== 'number' || !isDraft(value.draft)) return null;
  return {
    ticketId: value.ticketId,
    draft: value.draft,
    page: typeof value.page === 'string' ? value.page : null,
    refusal: typeof value.refusal === 'string' ? value.refusal : null,
    asks: value.asks === true,
  };
}
