import { request } from '@/shared/api/request';

export type Mode = 'reply' | 'note';

const TYPING_MS = 800;

/** Brings drafts to the server, one after the other and the newest last, without asking at each letter. */
export class DraftSaver {
  private readonly ticketId: number;
  private readonly onSaved: (mode: Mode) => void;
  private readonly waiting = new Map<Mode, string>();
  private typing: ReturnType<typeof setTimeout> | undefined;
  private underWay = false;

  /** @param onSaved told of a mode whose newest text is with the server */
  constructor(ticketId: number, onSaved: (mode: Mode) => void) {
    this.ticketId = ticketId;
    this.onSaved = onSaved;
  }

  save(mode: Mode, message: string) {
    this.waiting.set(mode, message);
    clearTimeout(this.typing);
    this.typing = setTimeout(() => {
      this.saveNow();
    }, TYPING_MS);
  }

  saveNow() {
    clearTimeout(this.typing);
    void this.bring();
  }

  private async bring() {
    if (this.underWay) return;
    this.underWay = true;
    for (let next = this.next(); next; next = this.next()) {
      const [mode, message] = next;
      this.waiting.delete(mode);
      try {
        await request<unknown>(`/api/drafts/${this.ticketId}`, {
          method: 'PUT',
          body: { mode: mode === 'note' ? 'internal' : 'reply', message },
        });
        if (!this.waiting.has(mode)) this.onSaved(mode);
      } catch {
        // The browser still has it, and brings it with the next letter or when the ticket is opened again.
      }
    }
    this.underWay = false;
  }

  private next(): [Mode, string] | undefined {
    return this.waiting.entries().next().value;
  }
}
