import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import type { Ticket } from '@/shared/api/contract';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import { useMayAct } from '@/shared/session/session';
import { withChanges, type Pages } from './use-change-ticket';

function onLook(notify: () => void): () => void {
  document.addEventListener('visibilitychange', notify);
  return () => {
    document.removeEventListener('visibilitychange', notify);
  };
}

/** Whether anybody can see the page: nobody reads in a tab behind another one. */
function useInView(): boolean {
  return useSyncExternalStore(onLook, () => document.visibilityState === 'visible');
}

/**
 * Marks the open ticket as read for oneself, each time the customer has said something new, and lets customers on
 * WhatsApp see that.
 */
export function useMarkRead({ id, unread, whatsapp_enabled: onWhatsApp }: Ticket) {
  const queries = useQueryClient();
  const inView = useInView();
  const mayAct = useMayAct();
  const { mutate: markRead } = useMutation({
    mutationFn: () => request<Ticket>(`/api/tickets/${id}/read`, { method: 'PUT' }),
    onSuccess: () => {
      queries.setQueryData<Ticket>(
        keys.ticket(id),
        (ticket) => ticket && { ...ticket, unread: false },
      );
      queries.setQueriesData<Pages>({ queryKey: keys.ticketLists }, (pages) =>
        withChanges(pages, id, { unread: false }),
      );
    },
  });
  const { mutate: showTicks } = useMutation({
    mutationFn: () => request<unknown>(`/api/whatsapp/tickets/${id}/read`, { method: 'PUT' }),
  });

  const due = inView && unread === true;
  useEffect(() => {
    if (due) markRead();
  }, [due, markRead]);
  const ticksDue = due && onWhatsApp && mayAct;
  useEffect(() => {
    if (ticksDue) showTicks();
  }, [ticksDue, showTicks]);
}
