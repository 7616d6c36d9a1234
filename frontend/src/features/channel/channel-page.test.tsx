import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { given, good, http, refusal } from '@/testing/server';
import { show } from '@/testing/show';
import { grace } from '@/testing/situations';
import { ChannelPage } from './channel-page';

const unset = { set: false, source: 'none', value: '', last4: null };

beforeEach(() => {
  given(
    http.get('/api/auth/me', () => good({ ...grace, role: 'ADMIN' })),
    http.get('/api/whatsapp/status', () =>
      good({
        configured: true,
        phone_number_id: '111',
        api_url: 'https://graph.example',
        webhook_url: 'https://tick.example/api/whatsapp/webhook',
        paused: false,
        paused_reason: null,
        backlog: 0,
        oldest_seconds: 0,
        last_webhook_at: null,
        numbers: [],
        elsewhere: { conversations: 3, words: '' },
        unused_updates: [
          { field: 'calls', updates: 2, words: '' },
          { field: 'brand_new', updates: 1, words: '' },
        ],
        alerts: [{ words: 'The account is restricted.', at: '2026-01-15T10:30:00Z' }],
      }),
    ),
    http.get('/api/whatsapp/settings', () =>
      good({
        api_url: 'https://graph.example',
        webhook_url: 'https://tick.example/api/whatsapp/webhook',
        values: {
          phone_number_id: { set: true, source: 'environment', value: '111', last4: null },
          access_token: { set: true, source: 'stored', value: null, last4: 'wxyz' },
          app_secret: { ...unset, value: null },
        },
      }),
    ),
    http.get('/api/whatsapp/templates', () =>
      good([
        {
          name: 'ticket_received',
          language: 'en',
          status: 'APPROVED',
          category: 'UTILITY',
          used_for: 'confirmation',
          preview: 'Hello Ada, we have your ticket TK-7QX4.',
          buttons: ['Open my request'],
          problem: null,
        },
      ]),
    ),
    http.get('/api/whatsapp/intake', ({ request }) =>
      good(
        new URL(request.url).searchParams.get('state') === 'dead'
          ? []
          : [
              {
                id: 5,
                received_at: '2026-01-15T10:30:00Z',
                state: 'DEAD',
                size: 900,
                counts: null,
                reason: 'The body could not be read',
                attempts: 3,
              },
            ],
        { page: { next: null } },
      ),
    ),
  );
});

describe('the page of the channel', () => {
  it('says what WhatsApp told that changes nothing here', async () => {
    show(<ChannelPage />);

    expect(await screen.findByText('3 conversations are handled by Meta’s AI agent')).toBeVisible();
    expect(screen.getByText('2 call events (Tick doesn’t handle calls)')).toBeVisible();
    expect(screen.getByText('1 “brand_new” update (not used by Tick)')).toBeVisible();
    expect(screen.getByText('The account is restricted.')).toBeVisible();
  });

  it('takes secrets in without giving any back, and sends only what was typed', async () => {
    const sent: unknown[] = [];
    given(
      http.put('/api/whatsapp/settings', async ({ request }) => {
        sent.push(await request.json());
        return good({});
      }),
    );
    const { user } = show(<ChannelPage />);

    const token = await screen.findByLabelText('Access token');
    expect(token).toHaveValue('');
    expect(token).toHaveAttribute('type', 'password');
    expect(token).toHaveAccessibleDescription('Saved, ends in wxyz');
    await user.type(token, 'new-token');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => {
      expect(sent).toEqual([{ access_token: 'new-token' }]);
    });
    expect(await screen.findByText('Settings saved.')).toBeVisible();
    expect(token).toHaveValue('');
  });

  it('tells in words whether WhatsApp takes us', async () => {
    given(
      http.post('/api/whatsapp/settings/test', () =>
        good({ works: false, message: 'WhatsApp does not accept us.', numbers: [] }),
      ),
      http.post('/api/whatsapp/settings/subscribe', () => refusal(422, 'Set the token first.')),
    );
    const { user } = show(<ChannelPage />);

    await user.click(await screen.findByRole('button', { name: 'Test connection' }));
    expect(await screen.findByText('WhatsApp does not accept us.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Subscribe to messages' }));
    expect(await screen.findByText('Set the token first.')).toBeVisible();
    expect(screen.getByLabelText('Webhook URL')).toHaveValue(
      'https://tick.example/api/whatsapp/webhook',
    );
  });

  it('shows templates as a customer sees them, and what came in, to be replayed', async () => {
    const replayed: unknown[] = [];
    given(
      http.post('/api/whatsapp/intake/:id/replay', ({ params }) => {
        replayed.push(params.id);
        return good({});
      }),
    );
    const { user } = show(<ChannelPage />);

    expect(await screen.findByText('Hello Ada, we have your ticket TK-7QX4.')).toBeVisible();
    const intake = await screen.findByRole('region', { name: 'Webhook log' });
    expect(await within(intake).findByText(/could not be read/)).toBeVisible();
    await user.click(within(intake).getByRole('button', { name: 'Reprocess' }));
    await waitFor(() => {
      expect(replayed).toEqual(['5']);
    });
    await user.selectOptions(within(intake).getByLabelText('View'), 'dead');
    expect(await within(intake).findByText('No webhooks received yet.')).toBeVisible();
  });

  it('shows neither settings nor intake to somebody who is no admin', async () => {
    given(http.get('/api/auth/me', () => good(grace)));
    show(<ChannelPage />);

    expect(await screen.findByText('Connected')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Credentials' })).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Webhook log' })).not.toBeInTheDocument();
  });
});
