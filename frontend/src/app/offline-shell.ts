/** Has the browser keep what agents load, for when there is no network. A page served without TLS goes without. */
export function keepOffline(): void {
  // Development has pages that change with every save.
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/sw.js').catch(() => undefined);
}
