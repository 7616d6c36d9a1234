import type { Upload } from '@/shared/files/upload-queue';
import type { UnsentReply } from './unsent-reply';

export type Phase =
  /** Can still be taken back. */
  | 'held'
  /** Another tab sends it. */
  | 'elsewhere'
  | 'sending'
  /** Did not get through, and is sent again by itself. */
  | 'trying'
  /** Confirmed; shown until the conversation shows it. */
  | 'sent'
  /** Its agent decides. */
  | 'refused'
  | 'asks';

export interface Unsent {
  reply: UnsentReply;
  phase: Phase;
  /** Why it did not get through. */
  problem: string | null;
  /** Its files, for whoever takes it back. */
  uploads: readonly Upload[];
  /** Whether the browser keeps it beyond the page. */
  stored: boolean;
}

/** The unsent replies as pages show them, in the order in which they were written. */
export class Entries {
  private readonly byKey = new Map<string, Unsent>();
  private readonly listeners = new Set<() => void>();
  private shown: readonly Unsent[] = [];

  readonly snapshot = () => this.shown;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  find(key: string): Unsent | undefined {
    return this.byKey.get(key);
  }

  set(entry: Unsent) {
    this.byKey.set(entry.reply.draft.key, entry);
    this.tell();
  }

  patch(key: string, changes: Partial<Unsent>) {
    const entry = this.byKey.get(key);
    if (entry) this.set({ ...entry, ...changes });
  }

  remove(key: string) {
    if (this.byKey.delete(key)) this.tell();
  }

  private tell() {
    this.shown = [...this.byKey.values()].sort(
      (one, other) => Date.parse(one.reply.draft.at) - Date.parse(other.reply.draft.at),
    );
    this.listeners.forEach((listener) => {
      listener();
    });
  }
}
