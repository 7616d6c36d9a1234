import { Problem, problemOf } from './problem';
import { createEventParser, type StreamEvent } from './sse-parser';

export type Connection = 'connecting' | 'live' | 'offline';

export interface StreamListener {
  /** One event of a type that the stream itself does not need; `data` is its parsed JSON. */
  onEvent: (type: string, data: unknown, id: string) => void;
  /** Events may have been missed: what is shown must be fetched again. */
  onGap: () => void;
  onConnection: (state: Connection) => void;
  /** The server refused the stream; the listener says whether asking again makes sense. */
  onRefused?: (problem: Problem) => boolean;
}

const RETRY_FIRST_MS = 1_000;
const RETRY_LAST_MS = 30_000;
const LOOK_EVERY_MS = 5_000;
/** A clock that jumps by more than this slept, and its connection is not to be trusted. */
const SLEPT_MS = 20_000;
/** The server says something every 15 s: after this long the line is dead, whatever the browser believes. */
const SILENT_MS = 40_000;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function read(
  address: string,
  headers: Record<string, string>,
  signal: AbortSignal,
  onText: (text: string) => void,
  onOpen: () => void,
) {
  const response = await fetch(new URL(address, window.location.origin).href, {
    headers: { Accept: 'text/event-stream', ...headers },
    credentials: 'same-origin',
    cache: 'no-store',
    signal,
  });
  if (!response.ok || !response.body) {
    throw problemOf(response.status, parsed(await response.text()));
  }
  onOpen();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    onText(decoder.decode(value, { stream: true }));
  }
}

/**
 * Follows a resumable event stream until the returned function is called, and goes on from its cursor after every
 * interruption. Not by EventSource: that one sends no header, gives up for good on any answer but 200, and notices
 * neither that a laptop slept nor that a line has died.
 */
export function followEvents(
  path: string,
  listener: StreamListener,
  headers: Record<string, string> = {},
): () => void {
  let cursor = '';
  let open: AbortController | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let wait = RETRY_FIRST_MS;
  let lastLook = Date.now();
  let lastHeard = Date.now();

  function take({ type, id, data }: StreamEvent) {
    if (id) cursor = id;
    // Both begin the stream at "now": what was fetched before may already be stale.
    if (type === 'hello' || type === 'reset') listener.onGap();
    else listener.onEvent(type, parsed(data), id);
  }

  async function connect() {
    clearTimeout(retry);
    open?.abort();
    const mine = new AbortController();
    open = mine;
    lastHeard = Date.now();
    const address = cursor ? `${path}?after=${encodeURIComponent(cursor)}` : path;
    const parse = createEventParser(take);
    let again = true;
    try {
      await read(
        address,
        headers,
        mine.signal,
        (text) => {
          lastHeard = Date.now();
          parse(text);
        },
        () => {
          wait = RETRY_FIRST_MS;
          listener.onConnection('live');
        },
      );
    } catch (error) {
      if (error instanceof Problem) again = listener.onRefused?.(error) ?? true;
    }
    if (mine.signal.aborted) return;
    listener.onConnection('offline');
    if (!again) return;
    retry = setTimeout(() => void connect(), wait);
    wait = Math.min(wait * 2, RETRY_LAST_MS);
  }

  function reconnect() {
    wait = RETRY_FIRST_MS;
    listener.onConnection('connecting');
    void connect();
  }

  function lost() {
    listener.onConnection('offline');
  }

  const look = setInterval(() => {
    const now = Date.now();
    if (now - lastLook > SLEPT_MS || now - lastHeard > SILENT_MS) reconnect();
    lastLook = now;
  }, LOOK_EVERY_MS);
  window.addEventListener('online', reconnect);
  window.addEventListener('offline', lost);
  void connect();

  return () => {
    clearTimeout(retry);
    clearInterval(look);
    window.removeEventListener('online', reconnect);
    window.removeEventListener('offline', lost);
    open?.abort();
  };
}
