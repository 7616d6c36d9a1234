import type { Notice } from './news-of';

/** Has the service worker show a notice: on a phone a page may not do so itself. */
export async function showNotice({ ticketId, title, body }: Notice): Promise<void> {
  if (!('serviceWorker' in navigator) || Notification.permission !== 'granted') return;
  const worker = await navigator.serviceWorker.getRegistration();
  if (!worker) return;
  await worker.showNotification(title, {
    body,
    icon: '/icon-192.png',
    // One notice per ticket: a later one takes the place of the former.
    tag: `ticket-${ticketId}`,
    data: { open: `/admin/tickets/${ticketId}` },
  });
}

/** Goes where a clicked notice leads; answers how to stop it. */
export function whenNoticeIsClicked(go: (address: string) => void): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined;
  const worker = navigator.serviceWorker;
  const clicked = ({ data }: MessageEvent<{ open?: string }>) => {
    if (data.open) go(data.open);
  };
  worker.addEventListener('message', clicked);
  return () => {
    worker.removeEventListener('message', clicked);
  };
}
