// Lets agents see what they have loaded when there is no network, and shows notices. Customers' pages are none of its
// business.
const SHELL = 'tick-shell-1';
const DATA = 'tick-data-1';
const MOST = { [SHELL]: 300, [DATA]: 150 };

const pages = /^\/(admin|whatsapp-config)(\/|$)/;
const readAgain =
  /^\/api\/(auth\/me|tickets(\/|$)|replies\/|attachments$|agents\/assignable|customers\/|canned-replies$|whatsapp\/(messages|templates)$)/;

async function keep(name, key, response) {
  const cache = await caches.open(name);
  // What is put again goes to the end, so that the oldest is what has not been wanted for longest.
  await cache.delete(key);
  await cache.put(key, response);
  const known = await cache.keys();
  await Promise.all(known.slice(0, -MOST[name]).map((it) => cache.delete(it)));
}

async function find(name, key) {
  return (await caches.open(name)).match(key);
}

/** The network's answer, which is kept; without a network, what was kept. */
async function freshOrKept(event, name, key) {
  try {
    const response = await fetch(event.request);
    if (response.ok) event.waitUntil(keep(name, key, response.clone()));
    // Whoever is signed out sees nothing of what an agent has loaded.
    if (response.status === 401) event.waitUntil(caches.delete(DATA));
    return response;
  } catch (noNetwork) {
    const kept = await find(name, key);
    if (kept) return kept;
    throw noNetwork;
  }
}

async function keptOrFresh(event) {
  const kept = await find(SHELL, event.request);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(keep(SHELL, event.request, response.clone()));
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
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.method !== 'GET') {
    // Another session begins or this one ends: what was loaded in it goes.
    if (/^\/api\/auth\/log(in|out)$/.test(pathname)) event.waitUntil(caches.delete(DATA));
    return;
  }
  if (request.mode === 'navigate') {
    // One page for all of them: the address decides what it shows.
    if (pages.test(pathname)) event.respondWith(freshOrKept(event, SHELL, '/admin'));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(keptOrFresh(event));
  } else if (readAgain.test(pathname) && !request.headers.has('X-Ticket-Token')) {
    event.respondWith(freshOrKept(event, DATA, request));
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
