// Brings up the desk when there is no network, and shows notices. It keeps Tick's own files and nothing that anybody wrote:
// what is kept on a machine can be read by whoever gets hold of it. Customers' pages are none of its business.
const SHELL = 'tick-shell-1';
const MOST = 300;

const pages = /^\/(admin|whatsapp-config)(\/|$)/;

async function keep(key, response) {
  const cache = await caches.open(SHELL);
  // What is put again goes to the end, so that the oldest is what has not been wanted for longest.
  await cache.delete(key);
  await cache.put(key, response);
  const known = await cache.keys();
  await Promise.all(known.slice(0, -MOST).map((it) => cache.delete(it)));
}

async function find(key) {
  return (await caches.open(SHELL)).match(key);
}

/** The network's answer, which is kept; without a network, what was kept. */
async function freshOrKept(event, key) {
  try {
    const response = await fetch(event.request);
    if (response.ok) event.waitUntil(keep(key, response.clone()));
    return response;
  } catch (noNetwork) {
    const kept = await find(key);
    if (kept) return kept;
    throw noNetwork;
  }
}

/** Earlier releases kept what agents had loaded. */
async function forgetTheRest() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== SHELL).map((name) => caches.delete(name)));
}

async function keptOrFresh(event) {
  const kept = await find(event.request);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(keep(event.request, response.clone()));
  return response;
}

/** Brings up the desk where it is open already; it goes to the address without being loaded anew. */
async function goTo(address) {
  const windows = await self.clients.matchAll({ type: 'window' });
  const desk = windows.find(({ url }) => pages.test(new URL(url).pathname));
  if (!desk) return self.clients.openWindow(address);
  desk.postMessage({ open: address });
  return desk.focus();
}

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), forgetTheRest()]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin || request.method !== 'GET') return;
  if (request.mode === 'navigate') {
    // One page for all of them: the address decides what it shows.
    if (pages.test(pathname)) event.respondWith(freshOrKept(event, '/admin'));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(keptOrFresh(event));
  }
});

// A push says what the desk's own notices say: title, body, tag, and the address that a click opens.
self.addEventListener('push', (event) => {
  const { title, body, tag, open } = event.data.json();
  const looks = { icon: '/icon-192.png', badge: '/icon-192.png' };
  event.waitUntil(
    self.registration.showNotification(title, { body, tag, ...looks, data: { open } }),
  );
});

self.addEventListener('notificationclick', (event) => {
  const { notification } = event;
  notification.close();
  event.waitUntil(goTo(notification.data.open));
});
