import type { Ticket } from '@/shared/api/contract';

/** Every row of a list is as high as this, so that the list knows its length without drawing it. */
const ROW_HEIGHT = 92;

/** Higher by the line that says where the ticket was found. */
const FOUND_ROW_HEIGHT = 112;

export function rowHeight(ticket: Ticket | undefined): number {
  return ticket?.match ? FOUND_ROW_HEIGHT : ROW_HEIGHT;
}
