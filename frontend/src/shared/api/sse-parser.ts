export interface StreamEvent {
  type: string;
  /** The cursor to go on from; '' when the event has none. */
  id: string;
  data: string;
}

/** Cuts the text of an event stream, which comes in pieces of any length, into events. */
export function createEventParser(onEvent: (event: StreamEvent) => void) {
  let rest = '';
  let event: StreamEvent = { type: 'message', id: '', data: '' };

  function line(text: string) {
    if (text === '') {
      if (event.data !== '') onEvent(event);
      event = { type: 'message', id: '', data: '' };
      return;
    }
    const colon = text.indexOf(':');
    const name = colon < 0 ? text : text.slice(0, colon);
    const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^ /, '');
    if (name === 'event') event = { ...event, type: value };
    else if (name === 'id') event = { ...event, id: value };
    else if (name === 'data') {
      event = { ...event, data: event.data === '' ? value : `${event.data}\n${value}` };
    }
  }

  return (text: string) => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    lines.forEach(line);
  };
}
