/** Stands in for the browser's event stream, which jsdom lacks; tests play the server. */
export class FakeEventSource extends EventTarget {
  static opened: FakeEventSource[] = [];

  readonly url: string;
  closed = false;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(url: string) {
    super();
    this.url = url;
    FakeEventSource.opened.push(this);
  }

  static install() {
    FakeEventSource.opened = [];
    globalThis.EventSource = FakeEventSource as unknown as typeof EventSource;
  }

  static get latest(): FakeEventSource {
    const latest = FakeEventSource.opened.at(-1);
    if (!latest) throw new Error('No event stream was opened');
    return latest;
  }

  close() {
    this.closed = true;
  }

  tell(type: string, lastEventId: string, data: unknown) {
    if (this.closed) return;
    this.dispatchEvent(new MessageEvent(type, { lastEventId, data: JSON.stringify(data) }));
  }
}
