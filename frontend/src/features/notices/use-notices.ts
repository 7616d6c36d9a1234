import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { LiveEvent } from '@/shared/api/live-event';
import { preferences } from '@/shared/preferences/preferences';
import { useSession } from '@/shared/session/session';
import { addNews, seeNews } from '@/shared/ui/page-title';
import { chime } from './chime';
import { showNotice, whenNoticeIsClicked } from './desktop-notice';
import { happeningOf, isTold } from './happening';
import { noticeOf, type Notice } from './news-of';
import { isLookedAt, isOursToTell, tellWhenLookedAt } from './one-tab';

/** Tells whoever looks elsewhere what is new: in the title always, by the desktop and a sound where they want it. */
export function useNotices(): (event: LiveEvent) => void {
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

  useEffect(tellWhenLookedAt, []);

  async function tell(notice: Notice, eventId: string) {
    const { desktopNotices, sounds } = preferences();
    addNews();
    if ((!sounds && !desktopNotices) || !(await isOursToTell(eventId))) return;
    if (sounds) chime();
    if (desktopNotices) void showNotice(notice);
  }

  return (event) => {
    if (!me || !isTold(event.type) || isLookedAt()) return;
    happeningOf(event)
      .then((happening) => {
        const notice = noticeOf(happening, me, preferences().scope);
        if (notice) void tell(notice, event.id);
      })
      .catch(() => undefined);
  };
}
