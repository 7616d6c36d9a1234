import { http } from 'msw';
import { given } from './server';

/** An event stream that is open in the page; tests play its server. */
export class FakeStream {
  static opened: FakeStream[] = [];

  readonly url: URL;
  readonly request: Request;
  closed = false;
  private readonly writer: ReadableStreamDefaultController<Uint8Array>;

  constructor(request: Request, writer: ReadableStreamDefaultController<Uint8Array>) {
    this.request = request;
    this.url = new URL(request.url);
    this.writer = writer;
    FakeStream.opened.push(this);
  }

  /** Every page that follows events from now on, as an agent or as a customer, gets a stream. */
  static install() {
    FakeStream.opened = [];
    given(
      http.get(/\/api\/(track\/)?events$/, ({ request }) => {
        const body = new ReadableStream<Uint8Array>({
          start(writer) {
            const stream = new FakeStream(request, writer);
            request.signal.addEventListener('abort', () => {
              stream.closed = true;
            });
          },
        });
        return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
      }),
    );
  }

  static get latest(): FakeStream {
    const latest = FakeStream.opened.at(-1);
    if (!latest) throw new Error('No event stream was opened');
    return latest;
  }

  tell(type: string, id: string, data: unknown) {
    this.write(`id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  write(text: string) {
    if (!this.closed) this.writer.enqueue(new TextEncoder().encode(text));
  }

  breakOff() {
    if (!this.closed) this.writer.close();
    this.closed = true;
  }
}
