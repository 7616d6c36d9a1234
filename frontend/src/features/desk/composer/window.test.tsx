import { useQueryClient } from '@tanstack/react-query';
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChannelMessage } from '@/shared/api/contract';
import type { SendableTemplate, TicketChannel } from '@/shared/api/channel-contract';
import { keys } from '@/shared/api/query-keys';
import { given, good, http, refusal } from '@/testing/server';
import { show } from '@/testing/show';
import { aReply, aTicket, grace } from '@/testing/situations';
import { Conversation } from '../conversation/conversation';
import { Composer } from './composer';

const question: SendableTemplate = {
  name: 'ticket_question',
  language: 'en',
  category: 'UTILITY',
  header: 'Your request',
  body: 'Hello {{1}}, about {{2}}: {{1}}?',
  footer: 'Just answer here.',
  parameters: ['1', '2'],
  buttons: ['Yes'],
};

let channel: TicketChannel;
let messages: Partial<ChannelMessage>[];
let sent: { body: unknown; key: string | null }[];

function openFor(minutes: number) {
  channel.window_until = new Date(Date.now() + minutes * 60_000).toISOString();
}

beforeEach(() => {
  channel = {
    reachable: true,
    obstacle: null,
    obstacle_words: null,
    window_until: null,
    phone_number_id: '1',
    display_number: '+1 555 0100',
  };
  messages = [];
  sent = [];
  given(
    http.get('/api/auth/me', () => good(grace)),
    http.get('/api/agents/assignable', () => good([grace])),
    http.get('/api/replies/7', () => good([aReply()])),
    http.get('/api/drafts/7', () => good({ reply: null, internal: null })),
    http.put('/api/drafts/7', () => good({ reply: null, internal: null })),
    http.get('/api/attachments', () => good([])),
    http.get('/api/messages', () => good(messages)),
    http.get('/api/whatsapp/tickets/7/channel', () => good(channel)),
    http.get('/api/whatsapp/templates/sendable', () => good([question])),
    http.post('/api/whatsapp/tickets/7/templates', async ({ request }) => {
      sent.push({ body: await request.json(), key: request.headers.get('Idempotency-Key') });
      if (sent.length === 1) return refusal(503, 'Busy right now');
      messages = [
        {
          ...{
            id: 'm-9',
            channel: 'whatsapp',
            kind: 'template',
            reply_id: null,
            state: 'FAILED',
            agent_id: 1,
          },
          ...{ reason: 'The template is paused', text: 'Hello Ada, about TK-7: Ada?' },
          ...{ created_at: '2026-01-15T11:00:00Z', updated_at: '2026-01-15T11:00:00Z' },
        },
      ];
      return good({ id: 'm-9', state: 'PENDING' }, {}, 202);
    }),
  );
});

afterEach(() => {
  vi.useRealTimers();
});

function Desk() {
  const queries = useQueryClient();
  return (
    <>
      <button onClick={() => void queries.invalidateQueries({ queryKey: keys.ticketChannel(7) })}>
        The customer writes
      </button>
      <Conversation ticket={aTicket()} />
      <Composer ticket={aTicket()} />
    </>
  );
}

describe('the window', () => {
  it('tells how long free words still arrive, and counts down', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setInterval', 'clearInterval', 'Date'] });
    openFor(61);
    show(<Desk />);

    expect(await screen.findByText('WhatsApp window open: 1 h 1 min left.')).toBeVisible();
    act(() => {
      vi.advanceTimersByTime(120_000);
    });

    expect(screen.getByText('WhatsApp window closing: 59 min left.')).toBeVisible();
    act(() => {
      vi.advanceTimersByTime(60 * 60_000);
    });

    expect(screen.queryByRole('textbox', { name: 'Reply' })).not.toBeInTheDocument();
    expect(await screen.findByLabelText('Template')).toBeVisible();
  });

  it('gives the box back when the customer writes', async () => {
    const { user } = show(<Desk />);
    await screen.findByLabelText('Template');

    openFor(24 * 60 - 5);
    await user.click(screen.getByRole('button', { name: 'The customer writes' }));

    expect(await screen.findByText('WhatsApp window open: 23 h 55 min left.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Reply' })).toBeVisible();
  });

  it.each(['no_number', 'not_wanted', 'not_configured'])(
    'is not spoken of where WhatsApp plays no part (%s)',
    async (obstacle) => {
      channel = { ...channel, reachable: false, obstacle };
      show(<Desk />);

      expect(await screen.findByRole('textbox', { name: 'Reply' })).toBeVisible();
      await screen.findByText('Have you tried steam?');
      expect(screen.queryByText(/WhatsApp window/)).not.toBeInTheDocument();
    },
  );

  it('says when a customer wants nothing on WhatsApp, and when the channel stands still', async () => {
    channel = { ...channel, reachable: false, obstacle: 'opted_out' };
    const { user } = show(<Desk />);
    expect(await screen.findByText(/opted out of WhatsApp/)).toBeVisible();

    channel = { ...channel, obstacle: 'paused' };
    openFor(120);
    await user.click(screen.getByRole('button', { name: 'The customer writes' }));

    expect(
      await screen.findByText(/WhatsApp window open: 2 h 0 min left. WhatsApp is paused/),
    ).toBeVisible();
  });
});

describe('the template picker', () => {
  async function chosen() {
    const shown = show(<Desk />);
    await shown.user.selectOptions(await screen.findByLabelText('Template'), 'ticket_question en');
    return shown;
  }

  it('shows with each letter what the customer will read', async () => {
    const { user } = await chosen();
    const preview = screen.getByRole('region', { name: 'Preview' });
    expect(preview).toHaveTextContent('Hello {{1}}, about {{2}}: {{1}}?');

    await user.type(screen.getByRole('textbox', { name: /Variable 1/ }), 'Ada');

    expect(preview).toHaveTextContent(
      'Your requestHello Ada, about {{2}}: Ada?Just answer here.Yes',
    );
  });

  it('sends nothing that WhatsApp would refuse, and repeats a failed attempt by its key', async () => {
    const { user } = await chosen();
    const send = screen.getByRole('button', { name: 'Send template' });

    await user.type(screen.getByRole('textbox', { name: /Variable 1/ }), 'Ada');
    await user.click(send);
    expect(await screen.findByText('Required')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: /Variable 2/ }), 'TK    7');
    expect(await screen.findByText(/No tabs/)).toBeVisible();
    expect(sent).toEqual([]);
    await user.clear(screen.getByRole('textbox', { name: /Variable 2/ }));
    await user.type(screen.getByRole('textbox', { name: /Variable 2/ }), 'TK-7');
    await user.click(send);
    expect(await screen.findByText('Busy right now')).toBeVisible();
    await user.click(send);

    const bubble = await screen.findByText('Hello Ada, about TK-7: Ada?');
    const turn = bubble.closest('li') as HTMLElement;
    expect(within(turn).getByText('Grace')).toBeVisible();
    expect(within(turn).getByText('Not delivered (The template is paused)')).toBeVisible();
    expect(within(turn).getByRole('button', { name: 'Retry' })).toBeVisible();
    expect(sent[1]?.body).toEqual({
      name: 'ticket_question',
      language: 'en',
      parameters: ['Ada', 'TK-7'],
    });
    expect(sent[1]?.key).toBe(sent[0]?.key);
  });

  it('leaves notes as they are, and lets a reply wait for the customer', async () => {
    const { user } = show(<Desk />);
    await screen.findByLabelText('Template');

    await user.click(screen.getByRole('button', { name: 'Internal note' }));
    expect(screen.getByRole('textbox', { name: 'Internal note' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reply' }));
    await user.click(screen.getByRole('button', { name: 'Write a reply anyway' }));
    await user.type(screen.getByRole('textbox', { name: 'Reply' }), 'Later, then.');
    await user.click(screen.getByRole('button', { name: 'Send when customer replies' }));

    expect(await screen.findByText('Later, then.', { selector: 'li *' })).toBeVisible();
    await waitFor(() => {
      expect(screen.getByLabelText('Template')).toBeVisible();
    });
  });
});
