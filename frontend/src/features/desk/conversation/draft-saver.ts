import { Problem, sentenceOf } from '@/shared/api/problem';
import { request } from '@/shared/api/request';

export const modes = ['reply', 'note'] as const;
export type Mode = (typeof modes)[number];

const TYPING_MS = 800;

interface Listener {
  /** The newest text of a mode is with the server. */
  onSaved: (mode: Mode, message: string) => void;
  /** The server does not take it: its agent should know. */
  onRefused: (why: string) => void;
}

/** Brings drafts to the server, one after the other and the newest last, without asking at each letter. */
export class DraftSaver {
  private readonly ticketId: number;
  private readonly listener: Listener;
  private readonly waiting = new Map<Mode, string>();
  private readonly unsaved = new Set<Mode>();
  private typing: ReturnType<typeof setTimeout> | undefined;
  private underWay: Promise<void> | null = null;

  constructor(ticketId: number, listener: Listener) {
    this.ticketId = ticketId;
    this.listener = listener;
  }

  save(mode: Mode, message: string) {
    this.waiting.set(mode, message);
    this.unsaved.add(mode);
    clearTimeout(this.typing);
    this.typing = setTimeout(() => {
      void this.saveNow();
    }, TYPING_MS);
  }

  /** It is too long for the server; the browser alone keeps it. */
  leave(mode: Mode) {
    this.waiting.delete(mode);
    this.unsaved.add(mode);
  }

  /** Answers whether all of it is with the server. */
  async saveNow(): Promise<boolean> {
    clearTimeout(this.typing);
    this.underWay ??= this.bring().finally(() => {
      this.underWay = null;
    });
    await this.underWay;
    return this.unsaved.size === 0;
  }

  private async bring() {
    for (let next = this.next(); next; next = this.next()) {
      const [mode, message] = next;
      this.waiting.delete(mode);
      try {
        await request<unknown>(`/api/drafts/${this.ticketId}`, {
          method: 'PUT',
          body: { mode: mode === 'note' ? 'internal' : 'reply', message },
        });
        if (this.waiting.has(mode)) continue;
        this.unsaved.delete(mode);
        this.listener.onSaved(mode, message);
      } catch (error) {
        // The browser still has it, and brings it with the next letter or when the ticket is opened again.
        if (error instanceof Problem && !error.passing && error.status !== 401)
          this.listener.onRefused(sentenceOf(error));
      }
    }
  }

  private next(): [Mode, string] | undefined {
    return this.waiting.entries().next().value;
  }
}
