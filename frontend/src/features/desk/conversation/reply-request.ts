import type { Claim } from '@/shared/files/upload-queue';

/** A reply as it was handed over; whatever happens, it is one reply, by its key. */
export interface Draft {
  key: string;
  message: string;
  internal: boolean;
  attachments: Claim[];
  fileNames: string[];
  at: string;
  /** The newest reply that was known then. */
  after: number;
}

/** What is asked of `/api/replies`; may be repeated. */
export function replyRequest(ticketId: number, { key, message, internal, attachments }: Draft) {
  return {
    method: 'POST',
    body: { ticketId, message, internal, attachments },
    headers: { 'Idempotency-Key': key },
  } as const;
}
