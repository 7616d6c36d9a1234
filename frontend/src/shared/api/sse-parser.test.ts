import { describe, expect, it } from 'vitest';
import { createEventParser, type StreamEvent } from './sse-parser';

function eventsIn(...pieces: string[]): StreamEvent[] {
  const events: StreamEvent[] = [];
  const parse = createEventParser((event) => events.push(event));
  pieces.forEach(parse);
  return events;
}

describe('the text of an event stream', () => {
  it('is cut into events wherever the pieces end', () => {
    const text = 'id: 7\nevent: reply.added\ndata: {"ticketId":1}\n\n: still here\n\ndata:x\n\n';

    const whole = eventsIn(text);
    const letters = eventsIn(...Array.from(text));

    expect(whole).toEqual([
      { type: 'reply.added', id: '7', data: '{"ticketId":1}' },
      { type: 'message', id: '', data: 'x' },
    ]);
    expect(letters).toEqual(whole);
  });

  it('keeps lines of one event together and an unfinished event back', () => {
    expect(eventsIn('data: a\r\ndata: b\r\n\r\ndata: c\n')).toEqual([
      { type: 'message', id: '', data: 'a\nb' },
    ]);
  });
});
