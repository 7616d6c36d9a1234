import { Problem, sentenceOf } from '@/shared/api/problem';
import { request } from '@/shared/api/request';
import type { Kept } from '@/shared/storage/kept';
import { isExpired, keptFrom, keptOf, type KeptUpload } from './kept-upload';

/** What the server asks for when an uploaded file is put to use. */
export interface Claim {
  id: string;
  claimToken: string;
}

export type UploadState = 'waiting' | 'sending' | 'stored' | 'failed';

/** A file on its way to the server, ahead of the ticket or reply that it is for. */
export interface Upload {
  key: string;
  name: string;
  size: number;
  lastModified: number;
  /** The file itself; null when it was sent before a reload. */
  file: File | null;
  state: UploadState;
  /** 0 to 1, while it is being sent. */
  share: number;
  problem: string | null;
  /** Whether sending the same file once more may help. */
  passing: boolean;
  claim: Claim | null;
  /** When the server took it; it keeps it for a day while nothing needs it. */
  storedAt: number | null;
}

export interface UploadRoute {
  path: string;
  headers?: Record<string, string>;
}

/** Enough to use a good line, few enough that a slow one finishes something. */
const AT_ONCE = 2;

function bodyOf(file: File): FormData {
  const body = new FormData();
  body.set('file', file);
  return body;
}

/** Sends files one after the other, tells how far each is, and can repeat or cancel each alone. */
export class UploadQueue {
  private readonly route: UploadRoute;
  private readonly store: Kept<KeptUpload[]> | undefined;
  private uploads: readonly Upload[];
  private readonly sending = new Map<string, AbortController>();
  private readonly listeners = new Set<() => void>();
  private made = 0;
  /** Names of files that were kept for so long that they have to be chosen again. */
  readonly expired: readonly string[];

  constructor(route: UploadRoute, store?: Kept<KeptUpload[]>) {
    this.route = route;
    this.store = store;
    const kept = keptOf(store);
    this.expired = kept.filter(isExpired).map(({ name }) => name);
    const fresh = kept.filter((it) => !isExpired(it));
    this.uploads = fresh.map((it) => ({
      ...it,
      file: null,
      state: 'stored',
      share: 1,
      problem: null,
      passing: false,
    }));
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly snapshot = () => this.uploads;

  add(files: readonly File[]) {
    const added = files.map((file): Upload => {
      const { name, size, lastModified } = file;
      const key = `${Date.now()}-${this.made++}`;
      const fresh = { state: 'waiting', share: 0, problem: null, passing: false } as const;
      return { key, name, size, lastModified, file, claim: null, storedAt: null, ...fresh };
    });
    this.change([...this.uploads, ...added]);
    this.next();
  }

  remove(key: string) {
    this.sending.get(key)?.abort();
    this.sending.delete(key);
    this.change(this.uploads.filter((it) => it.key !== key));
    this.next();
  }

  retry(key: string) {
    this.update(key, { state: 'waiting', share: 0, problem: null });
    this.next();
  }

  /** Forgets all of them: they have been put to use, or nobody wants them any more. */
  clear() {
    for (const it of this.sending.values()) it.abort();
    this.sending.clear();
    this.change([]);
  }

  /** Takes files back that were put to use, when that was undone. */
  restore(uploads: readonly Upload[]) {
    this.change([...uploads, ...this.uploads]);
  }

  /** Resolves when nothing is under way any more, whatever became of it. */
  settled(): Promise<readonly Upload[]> {
    return new Promise((resolve) => {
      const look = () => {
        if (this.uploads.some(isUnderWay)) return;
        stop();
        resolve(this.uploads);
      };
      const stop = this.subscribe(look);
      look();
    });
  }

  private next() {
    for (const upload of this.uploads) {
      if (this.sending.size >= AT_ONCE) return;
      if (upload.state === 'waiting' && upload.file) void this.send(upload.key, upload.file);
    }
  }

  private async send(key: string, file: File) {
    const abort = new AbortController();
    this.sending.set(key, abort);
    this.update(key, { state: 'sending', share: 0 });
    try {
      const { data } = await request<Claim>(this.route.path, {
        method: 'POST',
        body: bodyOf(file),
        headers: this.route.headers ?? {},
        signal: abort.signal,
        onProgress: (share) => {
          this.update(key, { share });
        },
      });
      this.update(key, { state: 'stored', share: 1, claim: data, storedAt: Date.now() });
    } catch (error) {
      if (abort.signal.aborted) return;
      const passing = !(error instanceof Problem) || error.passing;
      this.update(key, { state: 'failed', problem: sentenceOf(error), passing });
    }
    this.sending.delete(key);
    this.next();
  }

  private update(key: string, changes: Partial<Upload>) {
    this.change(this.uploads.map((it) => (it.key === key ? { ...it, ...changes } : it)));
  }

  private change(uploads: readonly Upload[]) {
    this.uploads = uploads;
    const stored = uploads.filter((it) => it.claim !== null);
    this.store?.write(stored.length === 0 ? null : stored.map(keptFrom));
    this.listeners.forEach((listener) => {
      listener();
    });
  }
}

export function isUnderWay({ state }: Upload): boolean {
  return state === 'waiting' || state === 'sending';
}

export function claimsOf(uploads: readonly Upload[]): Claim[] {
  return uploads.flatMap(({ claim }) => (claim ? [claim] : []));
}
