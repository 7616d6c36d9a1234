import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { aDeskServer, hostile, showDesk } from '@/testing/desk';
import { given, good, http, refusal } from '@/testing/server';
import { aReply } from '@/testing/situations';

beforeEach(() => {
  aDeskServer();
});

describe('the conversation', () => {
  it('shows what was said, by whom, and how far it got', async () => {
    showDesk();

    const conversation = await screen.findByRole('region', { name: 'Conversation' });
    expect(await within(conversation).findByText('Have you tried steam?')).toBeVisible();
    expect(within(conversation).getByText('Knows a lot about engines')).toBeVisible();
    expect(within(conversation).getByText(/Internal note/)).toBeVisible();
    expect(
      await within(conversation).findByText('Not delivered (The number is not on WhatsApp)'),
    ).toBeVisible();
    expect(within(conversation).getByText(/Confirmation/)).toBeVisible();
    expect(within(conversation).getByRole('link', { name: /engine.png/ })).toHaveAttribute(
      'href',
      '/api/attachments/f-1/content',
    );
  });

  it('shows hostile words as the text they are', async () => {
    const { container } = showDesk();

    expect(await screen.findByText(hostile)).toBeVisible();
    expect(container.querySelector('[onerror], b')).toBeNull();
  });

  it('has WhatsApp try again what did not arrive', async () => {
    const retried: string[] = [];
    given(
      http.post('/api/messages/:id/retry', ({ params }) => {
        retried.push(String(params.id));
        return good({});
      }),
    );
    const { user } = showDesk();

    await user.click(await screen.findByRole('button', { name: 'Retry' }));

    await waitFor(() => {
      expect(retried).toEqual(['m-2']);
    });
  });

  it('fetches every page of a long conversation', async () => {
    given(
      http.get('/api/replies/7', ({ request }) => {
        const after = Number(new URL(request.url).searchParams.get('after') ?? 0);
        const next = after < 30 ? String(after + 10) : null;
        return good([aReply({ id: 100 + after, message: `Turn ${after}` })], { page: { next } });
      }),
    );
    showDesk();

    expect(await screen.findByText('Turn 30')).toBeVisible();
    expect(screen.getByText('Turn 0')).toBeVisible();
  });

  it('shows at each message what the customer did to it, and leaves the message as it was', async () => {
    const at = '2026-01-15T11:05:00Z';
    given(
      http.get('/api/replies/7/actions', () =>
        good([
          { reply_id: 11, message_id: null, action: 'reacted', text: '❤️', at },
          { reply_id: 11, message_id: null, action: 'reacted', text: '👍', at },
          { reply_id: 13, message_id: null, action: 'edited', text: 'No.', at },
          { reply_id: 13, message_id: null, action: 'reacted', text: null, at },
          { reply_id: null, message_id: null, action: 'deleted', text: null, at },
        ]),
      ),
    );
    showDesk();

    const turn = (text: string) => within(screen.getByText(text).closest('li') as HTMLElement);
    expect(await screen.findByText('👍 from the customer')).toBeVisible();
    expect(turn('Have you tried steam?').getByText('👍 from the customer')).toBeVisible();
    expect(screen.queryByText(/❤️/)).toBeNull();
    expect(turn('Yes.').getByText(/The customer edited this message to/)).toBeVisible();
    expect(turn('Yes.').getByText('No.')).toBeVisible();
    expect(turn(hostile).getByText(/deleted this message/)).toBeVisible();
  });

  it('says kindly that there is no such ticket', async () => {
    given(http.get('/api/tickets/8', () => refusal(404, 'No such ticket')));
    showDesk('/admin/tickets/8');

    expect(await screen.findByText('Ticket not found')).toBeVisible();
  });
});
