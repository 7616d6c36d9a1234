import { noAnswer, problemOf } from './problem';

/** The envelope of every answer. */
export interface Answer<T> {
  success: boolean;
  message?: string;
  data: T;
  page?: { next: string | null; total?: number };
}

export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** A FormData is sent as multipart, anything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  /** Told the share of the body that is sent, 0 to 1. */
  onProgress?: (share: number) => void;
}

interface Outcome {
  status: number;
  text: string;
}

const ANSWER_WITHIN_MS = 20_000;
const UPLOAD_WITHIN_MS = 10 * 60_000;

function absolute(path: string): string {
  return new URL(path, window.location.origin).href;
}

function encoded(body: unknown): { body: BodyInit | null; headers: Record<string, string> } {
  if (body === undefined) return { body: null, headers: {} };
  if (body instanceof FormData) return { body, headers: {} };
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
}

async function byFetch(path: string, call: Call): Promise<Outcome> {
  const { body, headers } = encoded(call.body);
  const limit = AbortSignal.timeout(ANSWER_WITHIN_MS);
  const response = await fetch(absolute(path), {
    method: call.method ?? 'GET',
    body,
    headers: { Accept: 'application/json', ...headers, ...call.headers },
    credentials: 'same-origin',
    signal: call.signal ? AbortSignal.any([call.signal, limit]) : limit,
  });
  return { status: response.status, text: await response.text() };
}

/** Hands a call over as the page ends: the browser makes it although nobody is there for the answer. At most 64 kB. */
export function handOver(path: string, call: Call): void {
  const { body, headers } = encoded(call.body);
  fetch(absolute(path), {
    method: call.method ?? 'GET',
    body,
    headers: { Accept: 'application/json', ...headers, ...call.headers },
    credentials: 'same-origin',
    keepalive: true,
  }).catch(() => {
    // Whoever needs to know asks again on the next page.
  });
}

// fetch tells nothing about the progress of a body that is being sent.
function byXmlHttpRequest(path: string, call: Call): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const { body, headers } = encoded(call.body);
    const sending = new XMLHttpRequest();
    sending.open(call.method ?? 'GET', absolute(path));
    sending.timeout = UPLOAD_WITHIN_MS;
    for (const [name, value] of Object.entries({
      Accept: 'application/json',
      ...headers,
      ...call.headers,
    })) {
      sending.setRequestHeader(name, value);
    }
    sending.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) call.onProgress?.(loaded / total);
    };
    sending.onload = () => {
      resolve({ status: sending.status, text: sending.responseText });
    };
    sending.onerror =
      sending.ontimeout =
      sending.onabort =
        () => {
          reject(new Error('no answer'));
        };
    call.signal?.addEventListener('abort', () => {
      sending.abort();
    });
    sending.send(body as XMLHttpRequestBodyInit | null);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * The only way to the server. Resolves to the envelope, rejects with a `Problem`, shows nothing.
 * A call that was aborted by its own signal rejects with that signal's reason.
 */
export async function request<T>(path: string, call: Call = {}): Promise<Answer<T>> {
  let outcome: Outcome;
  try {
    outcome = await (call.onProgress ? byXmlHttpRequest(path, call) : byFetch(path, call));
  } catch {
    call.signal?.throwIfAborted();
    throw noAnswer();
  }
  const body = parsed(outcome.text);
  const ok = outcome.status >= 200 && outcome.status < 300;
  if (!ok || (outcome.text !== '' && body === undefined)) throw problemOf(outcome.status, body);
  return body as Answer<T>;
}

/** Fetches a file that needs a header, which a plain link cannot send. */
export async function requestFile(path: string, headers: Record<string, string>): Promise<Blob> {
  let response: Response;
  try {
    response = await fetch(absolute(path), {
      headers,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(UPLOAD_WITHIN_MS),
    });
  } catch {
    throw noAnswer();
  }
  if (!response.ok) throw problemOf(response.status, parsed(await response.text()));
  return response.blob();
}
