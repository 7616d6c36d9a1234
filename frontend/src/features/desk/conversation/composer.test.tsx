import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { aDeskServer, showDesk } from '@/testing/desk';
import { aGate } from '@/testing/gate';
import { given, good, http, refusal } from '@/testing/server';
import { aReply } from '@/testing/situations';

let stored: ReturnType<typeof aDeskServer>;

beforeEach(() => {
  stored = aDeskServer();
});

describe('the composer', () => {
  it('shows an answer at once, sends it once, and empties the box', async () => {
    const gate = aGate();
    const sent: { body: unknown; key: string | null }[] = [];
    given(
      http.post('/api/replies', async ({ request }) => {
        sent.push({ body: await request.json(), key: request.headers.get('Idempotency-Key') });
        await gate.opened;
        return good(aReply({ id: 14 }), {}, 201);
      }),
    );
    const { user } = showDesk();

    await user.type(await screen.findByRole('textbox', { name: 'Reply' }), 'Try again.');
    await user.keyboard('{Control>}{Enter}{/Control}{Control>}{Enter}{/Control}');

    expect(await screen.findByText('Try again.', { selector: 'li *' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Send now' }));
    expect(await screen.findByText('Sending…')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Reply' })).toHaveValue('');
    gate.open();
    await waitFor(() => {
      expect(screen.queryByText('Sending…')).not.toBeInTheDocument();
    });
    expect(sent).toEqual([
      {
        body: { ticketId: 7, message: 'Try again.', internal: false, attachments: [] },
        key: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      },
    ]);
  });

  it('keeps what could not be sent in its place, and sends it again as the same', async () => {
    const sent: (string | null)[] = [];
    given(
      http.post('/api/replies', ({ request }) => {
        sent.push(request.headers.get('Idempotency-Key'));
        return sent.length === 1 ? refusal(503, 'Busy right now') : good(aReply(), {}, 201);
      }),
    );
    const { user } = showDesk();

    await user.click(await screen.findByRole('button', { name: 'Internal note' }));
    await user.type(screen.getByRole('textbox', { name: 'Internal note' }), 'Careful.');
    await user.click(screen.getByRole('button', { name: 'Save note' }));

    expect(await screen.findByText('Not sent. Busy right now')).toBeVisible();
    expect(screen.getByText('Careful.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Send again' }));
    await waitFor(() => {
      expect(screen.queryByText('Careful.')).not.toBeInTheDocument();
    });
    expect(sent).toHaveLength(2);
    expect(sent[1]).toBe(sent[0]);
  });

  it('keeps the words of each ticket and kind while one looks elsewhere', async () => {
    const { user, unmount } = showDesk();
    await user.type(await screen.findByRole('textbox', { name: 'Reply' }), 'To Ada');
    await user.click(screen.getByRole('button', { name: 'Internal note' }));
    await user.type(screen.getByRole('textbox', { name: 'Internal note' }), 'Of Ada');
    unmount();

    const again = showDesk();

    await waitFor(() => {
      expect(screen.getByRole('textbox', { name: 'Internal note' })).toHaveValue('Of Ada');
    });
    await again.user.click(screen.getByRole('button', { name: 'Reply' }));
    await waitFor(() => {
      expect(screen.getByRole('textbox', { name: 'Reply' })).toHaveValue('To Ada');
    });
  });

  it('sends files along with the words', async () => {
    const sent: unknown[] = [];
    given(
      http.post('/api/attachments', () => good({ id: 'f-9', claimToken: 'claim-9' }, {}, 201)),
      http.post('/api/replies', async ({ request }) => {
        sent.push(await request.json());
        return good(aReply(), {}, 201);
      }),
    );
    const { user } = showDesk();
    const chooser = await screen.findByLabelText('Files', { selector: 'input' });

    await user.upload(chooser, new File(['plan'], 'plan.txt'));
    await screen.findByText('4 B');
    await user.click(screen.getByRole('button', { name: 'Send reply' }));
    await user.click(await screen.findByRole('button', { name: 'Send now' }));

    await waitFor(() => {
      expect(sent).toEqual([
        {
          ticketId: 7,
          message: '',
          internal: false,
          attachments: [{ id: 'f-9', claimToken: 'claim-9' }],
        },
      ]);
    });
    expect(screen.queryByRole('button', { name: 'Remove plan.txt' })).not.toBeInTheDocument();
  });

  it('brings what is being written to the server, and back from there', async () => {
    stored.drafts.internal = { message: 'Begun elsewhere', updated_at: '2026-01-15T12:00:00Z' };
    const { user } = showDesk();

    const note = await screen.findByRole('textbox', { name: 'Internal note' });
    expect(note).toHaveValue('Begun elsewhere');
    await user.click(note);
    await user.paste(', ended here');

    await waitFor(() => {
      expect(stored.drafts.internal?.message).toBe('Begun elsewhere, ended here');
    });
  });

  it('leaves no draft of what was sent', async () => {
    given(http.post('/api/replies', () => good(aReply(), {}, 201)));
    const { user } = showDesk();

    await user.click(await screen.findByRole('textbox', { name: 'Reply' }));
    await user.paste('Try again.');
    await waitFor(() => {
      expect(stored.drafts.reply?.message).toBe('Try again.');
    });
    await user.click(screen.getByRole('button', { name: 'Send reply' }));

    await waitFor(() => {
      expect(stored.drafts.reply).toBeNull();
    });
  });
});
