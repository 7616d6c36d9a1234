import type { QueryClient } from '@tanstack/react-query';
import type { Upload } from '@/shared/files/upload-queue';
import { handOver } from '@/shared/api/request';
import { kept } from '@/shared/storage/kept';
import { replyRequest, type Draft } from './reply-request';

export const UNDO_MS = 10_000;

/** A reply that was sent a moment ago and can still be taken back. */
export interface HeldReply {
  ticketId: number;
  draft: Draft;
  /** Its files, for whoever takes it back. */
  uploads: readonly Upload[];
}

interface KeptReply {
  ticketId: number;
  draft: Draft;
}

type Undone = (reply: HeldReply) => void;

/**
 * Holds replies back for as long as they can be undone. When the page ends before that, they go out at once, and should
 * that not arrive, the next page of the tab sends them again, by the same key.
 */
class HeldReplies {
  private held: readonly HeldReply[] = [];
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly sends = new Map<string, () => void>();
  private readonly listeners = new Set<() => void>();
  private readonly undone = new Set<Undone>();
  private readonly store = kept<KeptReply[]>('tick.held');

  constructor() {
    window.addEventListener('pagehide', () => {
      this.held.forEach(({ ticketId, draft }) => {
        handOver('/api/replies', replyRequest(ticketId, draft));
      });
    });
  }

  readonly snapshot = () => this.held;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Whoever writes on the ticket gets back what was undone. */
  readonly onUndo = (listener: Undone) => {
    this.undone.add(listener);
    return () => {
      this.undone.delete(listener);
    };
  };

  hold(reply: HeldReply, send: (draft: Draft) => void) {
    const { key } = reply.draft;
    this.sends.set(key, () => {
      send(reply.draft);
    });
    this.timers.set(
      key,
      setTimeout(() => {
        this.sendNow(key);
      }, UNDO_MS),
    );
    this.change([...this.held, reply]);
  }

  readonly sendNow = (key: string) => {
    const send = this.sends.get(key);
    this.release(key);
    send?.();
  };

  readonly undo = (key: string) => {
    const reply = this.held.find(({ draft }) => draft.key === key);
    this.release(key);
    if (reply) {
      this.undone.forEach((listener) => {
        listener(reply);
      });
    }
  };

  /** Replies of a page that ended before their time had come; the same key keeps each of them one. */
  leftBehind(ticketId: number): Draft[] {
    const all = this.store.read() ?? [];
    const own = new Set(this.held.map(({ draft }) => draft.key));
    const left = all.filter((it) => it.ticketId === ticketId && !own.has(it.draft.key));
    this.keep(all.filter((it) => !left.includes(it)));
    return left.map(({ draft }) => draft);
  }

  private release(key: string) {
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.sends.delete(key);
    this.change(this.held.filter(({ draft }) => draft.key !== key));
  }

  private change(held: readonly HeldReply[]) {
    const before = new Set(this.held.map(({ draft }) => draft.key));
    const others = (this.store.read() ?? []).filter(({ draft }) => !before.has(draft.key));
    this.held = held;
    this.keep([...others, ...held.map(({ ticketId, draft }) => ({ ticketId, draft }))]);
    this.listeners.forEach((listener) => {
      listener();
    });
  }

  private keep(replies: KeptReply[]) {
    this.store.write(replies.length === 0 ? null : replies);
  }
}

const ofClient = new WeakMap<QueryClient, HeldReplies>();

/** One for the page, found by what the page fetches and sends with. */
export function heldReplies(queries: QueryClient): HeldReplies {
  const found = ofClient.get(queries) ?? new HeldReplies();
  ofClient.set(queries, found);
  return found;
}
