import { useQuery } from '@tanstack/react-query';
import type { Ticket } from '@/shared/api/contract';
import { claimsOf, type Upload } from '@/shared/files/upload-queue';
import { deskSettingsQuery } from '@/shared/desk/desk-settings';
import type { TicketUpdate } from '@/shared/outbox/unsent-reply';
import { useAddReply } from '../conversation/use-add-reply';
import { useAfterClosing } from '../ticket/use-ticket-commands';

/** What a reply does to its ticket, as the desk is set up: it travels with the reply, so undoing one undoes both. */
function useTicketUpdate({ status, assignee }: Ticket): (close: boolean) => TicketUpdate {
  const { data: desk } = useQuery(deskSettingsQuery);
  const started = desk?.start_on_reply && status === 'new' && { status: 'in_progress' as const };
  return (close) => ({
    ...(close ? { status: 'closed' } : started),
    ...(desk?.assign_on_reply && assignee == null && { assign: 'me' }),
  });
}

interface Written {
  message: string;
  internal: boolean;
  uploads: readonly Upload[];
  ready: boolean;
  /** The newest reply that its author has seen. */
  latest: number;
  onSent: () => void;
}

/** Sends what was written; a reply can close the ticket, too. */
export function useSending(ticket: Ticket, written: Written) {
  const { message, internal, uploads, ready, latest, onSent } = written;
  const add = useAddReply(ticket.id);
  const ticketUpdate = useTicketUpdate(ticket);
  const afterClosing = useAfterClosing();

  function send(close: boolean) {
    if (!ready) return;
    add(
      {
        ...{ message, internal, after: latest },
        ...(!internal && ticketUpdate(close)),
        attachments: claimsOf(uploads),
        fileNames: uploads.map(({ name }) => name),
      },
      uploads,
    );
    onSent();
    if (close) afterClosing();
  }

  return {
    send: () => {
      send(false);
    },
    /** Absent where there is nothing to close. */
    sendAndClose:
      internal || ticket.status === 'closed'
        ? undefined
        : () => {
            send(true);
          },
  };
}
