import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { Ticket } from '@/shared/api/contract';
import { request } from '@/shared/api/request';
import { preferences } from '@/shared/preferences/preferences';
import { useSession } from '@/shared/session/session';
import { addNews, seeNews } from '@/shared/ui/page-title';
import { chime } from './chime';
import { showNotice, whenNoticeIsClicked } from './desktop-notice';
import { noticeOf, type Notice } from './news-of';

const TOLD = ['ticket.created', 'reply.added', 'ticket.assigned'];

function isLookedAt(): boolean {
  return document.visibilityState === 'visible' && document.hasFocus();
}

/** Tells whoever looks elsewhere what is new: in the title always, by the desktop and a sound where they want it. */
export function useNotices(): (type: string, ticketId: number) => void {
  const navigate = useNavigate();
  const { data: me } = useSession();

  useEffect(() => {
    window.addEventListener('focus', seeNews);
    return () => {
      window.removeEventListener('focus', seeNews);
      seeNews();
    };
  }, []);

  useEffect(() => whenNoticeIsClicked((address) => void navigate(address)), [navigate]);

  function tell(notice: Notice) {
    const { desktopNotices, sounds } = preferences();
    addNews();
    if (sounds) chime();
    if (desktopNotices) void showNotice(notice);
  }

  return (type, ticketId) => {
    if (!me || !TOLD.includes(type) || isLookedAt()) return;
    request<Ticket>(`/api/tickets/${ticketId}`)
      .then(({ data }) => {
        const notice = noticeOf(type, data, me, preferences().scope);
        if (notice) tell(notice);
      })
      .catch(() => undefined);
  };
}
