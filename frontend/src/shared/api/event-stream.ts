export type Connection = 'connecting' | 'live' | 'offline';

export interface StreamListener {
  /** One event of a known type; `data` is its parsed JSON. */
  onEvent: (type: string, data: unknown) => void;
  /** Events may have been missed: what is shown must be fetched again. */
  onGap: () => void;
  onConnection: (state: Connection) => void;
}

const RETRY_FIRST_MS = 1_000;
const RETRY_LAST_MS = 30_000;
const LOOK_EVERY_MS = 5_000;
/** A clock that jumps by more than this slept, and its connection is not to be trusted. */
const SLEPT_MS = 20_000;

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Follows a resumable event stream until the returned function is called. Reconnecting is done here and not by
 * EventSource, which gives up for good on any answer but 200 and does not notice that a laptop slept.
 */
export function followEvents(
  path: string,
  types: readonly string[],
  listener: StreamListener,
): () => void {
  let cursor = '';
  let source: EventSource | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let wait = RETRY_FIRST_MS;
  let lastLook = Date.now();

  function keep(event: MessageEvent) {
    if (event.lastEventId) cursor = event.lastEventId;
  }

  function open() {
    clearTimeout(retry);
    source?.close();
    const opened = new EventSource(cursor ? `${path}?after=${encodeURIComponent(cursor)}` : path);
    source = opened;
    opened.onopen = () => {
      wait = RETRY_FIRST_MS;
      listener.onConnection('live');
    };
    opened.onerror = () => {
      opened.close();
      listener.onConnection('offline');
      retry = setTimeout(open, wait);
      wait = Math.min(wait * 2, RETRY_LAST_MS);
    };
    // Both begin the stream at "now": what was fetched before may already be stale.
    for (const type of ['hello', 'reset']) {
      opened.addEventListener(type, (event: MessageEvent) => {
        keep(event);
        listener.onGap();
      });
    }
    for (const type of types) {
      opened.addEventListener(type, (event: MessageEvent) => {
        keep(event);
        listener.onEvent(type, parsed(event.data));
      });
    }
  }

  function reopen() {
    wait = RETRY_FIRST_MS;
    listener.onConnection('connecting');
    open();
  }

  function lost() {
    listener.onConnection('offline');
  }

  const look = setInterval(() => {
    const now = Date.now();
    if (now - lastLook > SLEPT_MS) reopen();
    lastLook = now;
  }, LOOK_EVERY_MS);
  window.addEventListener('online', reopen);
  window.addEventListener('offline', lost);
  open();

  return () => {
    clearTimeout(retry);
    clearInterval(look);
    window.removeEventListener('online', reopen);
    window.removeEventListener('offline', lost);
    source?.close();
  };
}
