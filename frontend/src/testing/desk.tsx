import { Route, Routes } from 'react-router';
import { DeskPage } from '@/features/desk/desk-page';
import type { Status } from '@/shared/api/contract';
import { given, good, http } from './server';
import { show } from './show';
import { aReply, aTicket, grace, noTickets } from './situations';

export const hostile = '<img src=x onerror="window.pwned=1"><b>bold</b>';

interface DeskServer {
  status: Status;
  unread: boolean;
  /** Searches of the list that were asked for. */
  asked: URLSearchParams[];
  /** What the server was told about tickets that were looked at. */
  read: string[];
  drafts: Record<string, { message: string; updated_at: string } | null>;
}

/** The server of a desk with one ticket; what it holds may be changed and looked at. */
export function aDeskServer(): DeskServer {
  const stored: DeskServer = {
    status: 'new',
    unread: false,
    asked: [],
    read: [],
    drafts: { reply: null, internal: null },
  };
  given(
    http.get('/api/auth/me', () => good(grace)),
    http.get('/api/tickets/counts', () => good({ ...noTickets, in_progress: 1, total: 15 })),
    http.get('/api/tickets', ({ request }) => {
      stored.asked.push(new URL(request.url).searchParams);
      return good([aTicket({ status: stored.status, unread: stored.unread })], {
        page: { next: null, total: 1 },
      });
    }),
    http.get('/api/tickets/7', () =>
      good(aTicket({ status: stored.status, unread: stored.unread, description: hostile })),
    ),
    http.get('/api/agents/assignable', () => good([grace, { id: 2, name: 'Katherine' }])),
    http.get('/api/tickets/7/history', () =>
      good([
        {
          id: 1,
          what: 'opened',
          actor: 'customer',
          actor_name: 'Ada Byron',
          old_value: null,
          new_value: 'new',
          at: '2026-01-15T10:30:00Z',
        },
      ]),
    ),
    http.get('/api/replies/7', () =>
      good([
        aReply(),
        aReply({ id: 12, internal: true, message: 'Knows a lot about engines' }),
        aReply({ id: 13, author: 'customer', agent_name: 'Ada Byron', message: 'Yes.' }),
      ]),
    ),
    http.get('/api/replies/7/actions', () => good([])),
    http.get('/api/attachments', () =>
      good([
        {
          id: 'f-1',
          name: 'engine.png',
          content_type: 'image/png',
          size: 2048,
          reply_id: null,
          state: 'stored',
          thumbnail: true,
          created_at: '2026-01-15T10:30:00Z',
        },
      ]),
    ),
    http.get('/api/messages', () =>
      good([
        {
          id: 'm-2',
          channel: 'whatsapp',
          kind: 'reply',
          reply_id: 11,
          state: 'FAILED',
          reason: 'The number is not on WhatsApp',
          created_at: '2026-01-15T11:00:01Z',
          updated_at: '2026-01-15T11:00:02Z',
        },
        {
          id: 'm-1',
          channel: 'whatsapp',
          kind: 'received',
          reply_id: null,
          state: 'DELIVERED',
          reason: null,
          created_at: '2026-01-15T10:30:01Z',
          updated_at: '2026-01-15T10:30:02Z',
        },
      ]),
    ),
    http.get('/api/drafts/7', () => good(stored.drafts)),
    http.put('/api/drafts/7', async ({ request }) => {
      const { mode, message } = (await request.json()) as { mode: string; message: string };
      stored.drafts[mode] = message === '' ? null : { message, updated_at: '2026-01-15T12:00:00Z' };
      return good(stored.drafts);
    }),
    http.put('/api/tickets/7/read', ({ request }) => {
      stored.read.push(new URL(request.url).pathname);
      stored.unread = false;
      return good(aTicket({ unread: false }));
    }),
    http.put('/api/whatsapp/tickets/7/read', ({ request }) => {
      stored.read.push(new URL(request.url).pathname);
      return good({ ticket_id: 7 });
    }),
    http.get('/api/customers/:key/tickets', () => good([aTicket()])),
  );
  return stored;
}

export function showDesk(at = '/admin/tickets/7') {
  return show(
    <Routes>
      <Route path="/admin" element={<DeskPage />} />
      <Route path="/admin/tickets/:ticketId" element={<DeskPage />} />
    </Routes>,
    at,
  );
}
