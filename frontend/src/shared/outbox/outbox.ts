import { randomKey } from '@/shared/api/idempotency-key';
import { handOver } from '@/shared/api/request';
import type { Upload } from '@/shared/files/upload-queue';
import { alone, holdUntilGone, whenFree } from '@/shared/storage/locks';
import { Entries, type Phase, type Unsent } from './entries';
import { TicketLines, type Carrier } from './ticket-lines';
import { isOutdated, replyRequest, type Draft, type UnsentReply } from './unsent-reply';
import { UnsentStore } from './unsent-store';

export const UNDO_MS = 10_000;
/** Where tabs cannot tell whether another one is still there, they leave it this long. */
const LEFT_MS = UNDO_MS + 20_000;
const FLUSH_MS = 8_000;

const pageLock = (page: string) => `tick.page.${page}`;

function phaseOf({ refusal, asks }: UnsentReply, otherwise: Phase): Phase {
  if (refusal !== null) return 'refused';
  return asks ? 'asks' : otherwise;
}

/**
 * What an agent handed over and the server has not confirmed. The browser keeps it, so that it outlives reloads,
 * crashes and sessions; one tab sends it, and when that tab is gone another one takes it over, by the same key.
 */
export class Outbox {
  readonly entries = new Entries();
  private readonly page = randomKey();
  private readonly store: UnsentStore;
  private readonly lines: TicketLines;
  private readonly undoTimers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly followed = new Set<string>();
  private readonly leaving = new AbortController();

  constructor(agentId: number, carrier: Carrier) {
    this.store = new UnsentStore(agentId);
    this.lines = new TicketLines(this.entries, this.store, carrier, `tick.unsent.${agentId}`);
    const { signal } = this.leaving;
    holdUntilGone(pageLock(this.page), signal);
    signal.addEventListener('abort', this.store.onChange(this.sync));
    window.addEventListener('pagehide', this.handAllOver, { signal });
    window.addEventListener('pageshow', this.sync, { signal });
    window.addEventListener('online', () => void this.lines.workAll(), { signal });
    window.addEventListener('beforeunload', this.ask, { signal });
    this.sync();
  }

  /** Replies can be taken back for a while; notes go out at once. */
  add(ticketId: number, draft: Draft, uploads: readonly Upload[] = []) {
    const reply = { ticketId, draft, page: this.page, refusal: null, asks: false };
    this.keep(reply, draft.internal ? 'sending' : 'held', uploads);
    if (draft.internal) void this.lines.work(ticketId);
    else {
      const timer = setTimeout(() => {
        this.sendNow(draft.key);
      }, UNDO_MS);
      this.undoTimers.set(draft.key, timer);
    }
  }

  /** What an earlier version kept; its agent says whether it is still to be sent. */
  adopt(reply: UnsentReply) {
    this.keep({ ...reply, page: this.page, asks: true }, 'asks');
  }

  readonly sendNow = (key: string) => {
    const entry = this.entries.find(key);
    if (!entry) return;
    clearTimeout(this.undoTimers.get(key));
    const reply = { ...entry.reply, page: this.page, refusal: null, asks: false };
    if (isOutdated(reply)) this.lines.approve(key);
    this.keep(reply, 'sending', entry.uploads);
    void this.lines.work(reply.ticketId);
  };

  /** Takes it out unsent and hands it back. */
  readonly discard = (key: string): Unsent | undefined => {
    const entry = this.entries.find(key);
    clearTimeout(this.undoTimers.get(key));
    this.store.drop(key);
    this.entries.remove(key);
    return entry;
  };

  /** Sends all that may be sent, this tab's and others', within some seconds; answers how many are left. */
  async flush(): Promise<number> {
    for (const { reply, phase } of this.entries.snapshot()) {
      const { key } = reply.draft;
      if ((phase === 'held' || phase === 'elsewhere') && !isOutdated(reply)) this.sendNow(key);
    }
    await Promise.race([
      this.lines.workAll(),
      new Promise((resolve) => setTimeout(resolve, FLUSH_MS)),
    ]);
    return this.unsent().length;
  }

  pause() {
    this.lines.pause();
  }

  resume() {
    this.lines.resume();
  }

  stop() {
    this.leaving.abort();
    this.lines.pause();
    this.undoTimers.forEach(clearTimeout);
  }

  private unsent(): Unsent[] {
    return this.entries.snapshot().filter(({ phase }) => phase !== 'sent');
  }

  private keep(reply: UnsentReply, phase: Phase, uploads: readonly Upload[] = []) {
    const stored = this.store.put(reply);
    this.entries.set({ reply, phase, problem: null, uploads, stored });
  }

  private readonly ask = (event: BeforeUnloadEvent) => {
    if (this.unsent().length > 0) event.preventDefault();
  };

  /** The browser sends them although the page ends; should that not arrive, the next page sends them again. */
  private readonly handAllOver = () => {
    for (const { reply, phase } of this.unsent()) {
      if (reply.page !== this.page || phase === 'refused' || phase === 'asks') continue;
      clearTimeout(this.undoTimers.get(reply.draft.key));
      if (!isOutdated(reply)) handOver('/api/replies', replyRequest(reply));
      this.store.put({ ...reply, page: null });
    }
  };

  /** Other tabs add, take over, send and discard. */
  private readonly sync = () => {
    const all = this.store.all();
    const known = new Set(all.map(({ draft }) => draft.key));
    for (const { reply, phase, stored } of this.entries.snapshot()) {
      const { key } = reply.draft;
      if (stored && phase !== 'sent' && !known.has(key)) this.discard(key);
    }
    all.forEach((reply) => {
      this.meet(reply);
    });
  };

  private meet(reply: UnsentReply) {
    const { key } = reply.draft;
    const known = this.entries.find(key);
    if (reply.page === this.page || known?.phase === 'sent') return;
    clearTimeout(this.undoTimers.get(key));
    const phase = phaseOf(reply, 'elsewhere');
    this.entries.set({ reply, phase, problem: reply.refusal, uploads: [], stored: true });
    if (phase === 'elsewhere') this.follow(reply);
  }

  private follow({ draft, page }: UnsentReply) {
    const followed = `${draft.key} ${page}`;
    if (this.followed.has(followed)) return;
    this.followed.add(followed);
    const take = () => {
      this.followed.delete(followed);
      const left = this.store.find(draft.key);
      if (left?.page !== page || this.leaving.signal.aborted) return false;
      this.keep({ ...left, page: this.page }, phaseOf(left, 'sending'));
      void this.lines.work(left.ticketId);
      return true;
    };
    if (page === null) void alone('tick.left-behind', () => Promise.resolve(take()));
    else if (!whenFree(pageLock(page), take)) {
      setTimeout(take, Math.max(0, Date.parse(draft.at) + LEFT_MS - Date.now()));
    }
  }
}
