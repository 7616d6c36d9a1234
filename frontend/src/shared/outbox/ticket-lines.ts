import { Problem, sentenceOf } from '@/shared/api/problem';
import { alone } from '@/shared/storage/locks';
import type { Entries, Unsent } from './entries';
import { isOutdated, type UnsentReply } from './unsent-reply';
import type { UnsentStore } from './unsent-store';

/** How replies get to the server. */
export interface Carrier {
  send: (reply: UnsentReply) => Promise<unknown>;
  /** Resolves when the conversation shows it. */
  onSent: (ticketId: number) => Promise<unknown>;
  /** The session has ended: nothing gets through until its agent signs in again. */
  onSignedOut: () => void;
}

const AGAIN_FIRST_MS = 5_000;
const AGAIN_LAST_MS = 60_000;

/** Sends the replies of each ticket one after the other, and again for as long as the trouble may pass. */
export class TicketLines {
  private readonly entries: Entries;
  private readonly store: UnsentStore;
  private readonly carrier: Carrier;
  private readonly lock: string;
  private readonly running = new Map<number, Promise<void>>();
  private readonly waits = new Map<number, number>();
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>();
  private readonly approved = new Set<string>();
  private paused = false;

  constructor(entries: Entries, store: UnsentStore, carrier: Carrier, lock: string) {
    this.entries = entries;
    this.store = store;
    this.carrier = carrier;
    this.lock = lock;
  }

  /** Its agent wants it sent although it is old. */
  approve(key: string) {
    this.approved.add(key);
  }

  work(ticketId: number): Promise<void> {
    const known = this.running.get(ticketId);
    if (known) return known;
    const running = this.run(ticketId).finally(() => this.running.delete(ticketId));
    this.running.set(ticketId, running);
    return running;
  }

  workAll(): Promise<unknown> {
    const tickets = new Set(this.entries.snapshot().map(({ reply }) => reply.ticketId));
    return Promise.all([...tickets].map((ticketId) => this.work(ticketId)));
  }

  pause() {
    this.paused = true;
    this.timers.forEach(clearTimeout);
  }

  resume() {
    this.paused = false;
    void this.workAll();
  }

  private async run(ticketId: number) {
    clearTimeout(this.timers.get(ticketId));
    for (let next = this.due(ticketId); next; next = this.due(ticketId)) {
      const { key } = next.reply.draft;
      const goOn = await alone(`${this.lock}.${ticketId}`, () => this.send(key));
      if (!goOn) return;
    }
  }

  private due(ticketId: number): Unsent | undefined {
    if (this.paused) return undefined;
    return this.entries
      .snapshot()
      .find(
        ({ reply, phase }) =>
          reply.ticketId === ticketId && (phase === 'sending' || phase === 'trying'),
      );
  }

  /** False when what comes after it has to wait. */
  private async send(key: string): Promise<boolean> {
    const entry = this.entries.find(key);
    if (!entry) return true;
    const { reply, stored } = entry;
    // Another tab was faster while this one waited for its turn.
    if (stored && !this.store.find(key)) {
      this.entries.remove(key);
      return true;
    }
    if (isOutdated(reply) && !this.approved.has(key)) {
      this.entries.patch(key, { phase: 'asks' });
      return true;
    }
    this.entries.patch(key, { phase: 'sending' });
    try {
      await this.carrier.send(reply);
    } catch (error) {
      return this.failed(reply, error);
    }
    this.store.drop(key);
    this.waits.delete(reply.ticketId);
    this.entries.patch(key, { phase: 'sent', problem: null });
    void this.carrier.onSent(reply.ticketId).finally(() => {
      this.entries.remove(key);
    });
    return true;
  }

  private failed(reply: UnsentReply, error: unknown): boolean {
    const { key } = reply.draft;
    const problem = sentenceOf(error);
    const signedOut = error instanceof Problem && error.status === 401;
    if (!signedOut && error instanceof Problem && !error.passing) {
      const refused = { ...reply, refusal: problem };
      if (this.entries.find(key)) this.store.put(refused);
      this.entries.patch(key, { reply: refused, phase: 'refused', problem });
      return true;
    }
    this.entries.patch(key, { phase: 'trying', problem });
    this.again(reply.ticketId);
    if (signedOut) this.carrier.onSignedOut();
    return false;
  }

  private again(ticketId: number) {
    const wait = this.waits.get(ticketId) ?? AGAIN_FIRST_MS;
    this.waits.set(ticketId, Math.min(wait * 2, AGAIN_LAST_MS));
    this.timers.set(
      ticketId,
      setTimeout(() => void this.work(ticketId), wait),
    );
  }
}
