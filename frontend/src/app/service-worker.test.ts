import { describe, expect, it, vi } from 'vitest';
import code from '../../public/sw.js?raw';

type Listener = (event: unknown) => void;

/** The worker as a browser runs it, with nothing but what it asks for. */
function aWorker(kept: string[]) {
  const listeners = new Map<string, Listener>();
  const forgotten: string[] = [];
  const self = {
    location: { origin: 'https://desk.example' },
    clients: { claim: () => Promise.resolve() },
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
  };
  const caches = {
    keys: () => Promise.resolve(kept),
    delete: (name: string) => Promise.resolve(forgotten.push(name)),
    open: () => Promise.resolve({ match: () => Promise.resolve(new Response('kept')) }),
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function('self', 'caches', code)(self, caches);
  return { on: (name: string, event: unknown) => listeners.get(name)?.(event), forgotten };
}

function asked(path: string) {
  const respondWith = vi.fn();
  aWorker([]).on('fetch', {
    request: {
      url: `https://desk.example${path}`,
      method: 'GET',
      mode: 'cors',
      headers: new Headers(),
    },
    respondWith,
    waitUntil: vi.fn(),
  });
  return respondWith;
}

describe('the service worker', () => {
  it.each([
    '/api/auth/me',
    '/api/tickets',
    '/api/tickets/7',
    '/api/replies/7',
    '/api/customers/x/tickets',
    '/api/attachments?ticketId=7',
    '/api/whatsapp/messages?ticketId=7',
  ])('keeps nothing of %s', (path) => {
    expect(asked(path)).not.toHaveBeenCalled();
  });

  it('keeps files of its own', () => {
    expect(asked('/assets/index-1234.js')).toHaveBeenCalled();
  });

  it('forgets what earlier releases kept', async () => {
    const worker = aWorker(['tick-shell-1', 'tick-data-1']);
    let done: Promise<unknown> = Promise.resolve();
    worker.on('activate', {
      waitUntil: (work: Promise<unknown>) => {
        done = work;
      },
    });
    await done;
    expect(worker.forgotten).toEqual(['tick-data-1']);
  });
});
