import type { Ticket } from '@/shared/api/contract';

/** What a ticket is known by in a list: a title, else what the customer said first, else the file they sent. */
export function saidFirst({
  issue_title,
  description,
  attachment_name,
}: Pick<Ticket, 'issue_title' | 'description' | 'attachment_name'>): string {
  return [issue_title, description, attachment_name].find((it) => it) ?? '';
}
