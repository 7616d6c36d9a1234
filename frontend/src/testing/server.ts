import { http, HttpResponse, type HttpHandler } from 'msw';
import { setupServer } from 'msw/node';

/** The envelope of a good answer. */
export function good(data: unknown, more: Record<string, unknown> = {}, status = 200) {
  return HttpResponse.json({ success: true, data, ...more }, { status });
}

/** A refusal as the services send it. */
export function refusal(
  status: number,
  message: string,
  errors: { field: string; message: string }[] = [],
  code = 'refused',
) {
  return HttpResponse.json(
    { type: `urn:tick:problem:${code}`, title: message, status, success: false, message, errors },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}

export const server = setupServer(
  // Asked for by the desk whatever it shows.
  http.get('/api/desk-settings', () => good({ assign_on_reply: false, start_on_reply: false })),
  http.get('/api/replies/previews', () => good([])),
  http.get('/api/views', () => good([])),
  // Asked for in passing where a ticket was opened: nothing is connected.
  http.get('/api/whatsapp/contact', () => good({ display_number: null })),
  // Asked for wherever somebody may answer: the ticket has nothing to do with WhatsApp.
  http.get('/api/whatsapp/tickets/:id/channel', () =>
    good({
      reachable: false,
      obstacle: 'no_number',
      obstacle_words: 'The ticket has no number for WhatsApp.',
      window_until: null,
      phone_number_id: '1',
      display_number: null,
    }),
  ),
);

export function given(...handlers: HttpHandler[]) {
  server.use(...handlers);
}

export { http };
