import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aDeskServer, showDesk } from '@/testing/desk';
import { aGate } from '@/testing/gate';
import { given, good, http, refusal } from '@/testing/server';
import { aReply, grace } from '@/testing/situations';

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
    await user.click(screen.getByRole('button', { name: 'Add note' }));

    expect(await screen.findByText(/Not sent yet\. Busy right now/)).toBeVisible();
    expect(screen.getByText('Careful.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Resend' }));
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
    const chooser = await screen.findByLabelText('Attachments', { selector: 'input' });

    await user.upload(chooser, new File(['plan'], 'plan.txt'));
    await screen.findByText('4 B');
    await user.click(screen.getByRole('button', { name: 'Send' }));
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

  it('keeps the files of a note from the customer', async () => {
    const sent: { internal: boolean; attachments: unknown[] }[] = [];
    given(
      http.post('/api/attachments', () => good({ id: 'f-9', claimToken: 'claim-9' }, {}, 201)),
      http.post('/api/replies', async ({ request }) => {
        sent.push((await request.json()) as (typeof sent)[0]);
        return good(aReply(), {}, 201);
      }),
    );
    const { user } = showDesk();
    await user.click(await screen.findByRole('button', { name: 'Internal note' }));
    await user.upload(
      screen.getByLabelText('Attachments', { selector: 'input' }),
      new File(['plan'], 'plan.txt'),
    );
    await screen.findByText('4 B');

    await user.click(screen.getByRole('button', { name: 'Reply' }));
    expect(screen.queryByText('plan.txt')).not.toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Reply' }), 'Hello');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await user.click(await screen.findByRole('button', { name: 'Send now' }));
    await waitFor(() => {
      expect(sent).toMatchObject([{ internal: false, attachments: [] }]);
    });
    await user.click(screen.getByRole('button', { name: 'Internal note' }));
    await user.click(screen.getByRole('button', { name: 'Add note' }));

    await waitFor(() => {
      expect(sent[1]).toMatchObject({
        internal: true,
        attachments: [{ id: 'f-9', claimToken: 'claim-9' }],
      });
    });
  });

  it('shows nothing of what another agent began at the same browser', async () => {
    given(
      http.post('/api/attachments', () => good({ id: 'f-9', claimToken: 'claim-9' }, {}, 201)),
      http.put('/api/drafts/7', () => refusal(503, 'Busy right now')),
    );
    const { user, unmount } = showDesk();
    const box = await screen.findByRole('textbox', { name: 'Reply' });
    await user.upload(
      screen.getByLabelText('Attachments', { selector: 'input' }),
      new File(['plan'], 'plan.txt'),
    );
    await screen.findByText('4 B');
    await user.type(box, 'Between us');
    unmount();

    given(http.get('/api/auth/me', () => good({ ...grace, id: 2, name: 'Bert' })));
    const next = showDesk();
    expect(await screen.findByRole('textbox', { name: 'Reply' })).toHaveValue('');
    expect(screen.queryByText('plan.txt')).not.toBeInTheDocument();
    next.unmount();

    given(http.get('/api/auth/me', () => good(grace)));
    showDesk();
    expect(await screen.findByRole('textbox', { name: 'Reply' })).toHaveValue('Between us');
    expect(screen.getByText('plan.txt')).toBeVisible();
  });

  it('takes over what an earlier version kept in the tab, and asks before it sends any of it', async () => {
    sessionStorage.setItem('tick.reply.7', JSON.stringify({ mode: 'reply', reply: 'Half a sen' }));
    const draft = {
      ...{ key: 'old', message: 'From before', internal: false, attachments: [] },
      ...{ fileNames: [], at: new Date().toISOString(), after: 0 },
    };
    sessionStorage.setItem('tick.held', JSON.stringify([{ ticketId: 7, draft }]));
    showDesk();

    expect(await screen.findByRole('textbox', { name: 'Reply' })).toHaveValue('Half a sen');
    expect(await screen.findByText(/Do you still want to send it/)).toBeVisible();
    expect(sessionStorage).toHaveLength(0);
  });

  it('says how long a message is, and that one is too long to be kept and sent', async () => {
    const { user } = showDesk();
    const box = await screen.findByRole('textbox', { name: 'Reply' });

    await user.click(box);
    await user.paste('👨‍👩‍👧 ok');
    expect(await screen.findByText('4 of 10,000 characters')).toBeVisible();
    await user.clear(box);
    await user.paste('x'.repeat(12_000));

    expect(await screen.findByText(/^2,000 characters too long/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled();
    expect(stored.drafts.reply?.message ?? '').not.toContain('xx');
  });

  it('says as how many messages WhatsApp will show a long reply', async () => {
    given(
      http.get('/api/whatsapp/tickets/7/channel', () =>
        good({ obstacle: null, window_until: new Date(Date.now() + 3_600_000 * 5).toISOString() }),
      ),
    );
    const { user } = showDesk();

    await user.click(await screen.findByRole('textbox', { name: 'Reply' }));
    await user.paste('x'.repeat(4_096));
    expect(await screen.findByText('4,096 of 10,000 characters')).toBeVisible();
    await user.paste('y'.repeat(4_097));

    expect(
      await screen.findByText('8,193 of 10,000 characters WhatsApp will show this as 3 messages.'),
    ).toBeVisible();
  });

  it('looks at no more of a pasted megabyte than a message can have', async () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    showDesk();
    const box = await screen.findByRole('textbox', { name: 'Reply' });

    fireEvent.paste(box, {
      clipboardData: { files: [], getData: () => '😀 '.repeat(350_000) },
    });
    expect(await screen.findByText(/1,050,000 characters/)).toBeVisible();

    const looked = segment.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
    expect(looked).toBeLessThan(20_000);
    expect(box).toHaveValue('');
    segment.mockRestore();
  });

  it('takes no text that is far too long, and offers to send it as a file', async () => {
    given(http.post('/api/attachments', () => good({ id: 'f-9', claimToken: 'c-9' }, {}, 201)));
    const { user } = showDesk();
    const box = await screen.findByRole('textbox', { name: 'Reply' });

    fireEvent.change(box, { target: { value: 'x'.repeat(1_000_000) } });
    expect(await screen.findByText(/1,000,000 characters/)).toBeVisible();
    expect(box).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Attach as a file' }));

    expect(await screen.findByRole('button', { name: 'Remove text.txt' })).toBeVisible();
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

  it('puts what is typed at once behind what had been written before', async () => {
    const gate = aGate();
    stored.drafts.reply = { message: 'Begun elsewhere.', updated_at: '2026-01-15T12:00:00Z' };
    given(
      http.get('/api/drafts/7', async () => {
        await gate.opened;
        return good({ ...stored.drafts });
      }),
    );
    const { user } = showDesk();
    const box = await screen.findByRole('textbox', { name: 'Reply' });
    await user.click(box);
    await user.paste('Quick.');
    gate.open();

    await waitFor(() => {
      expect(box).toHaveValue('Begun elsewhere.\n\nQuick.');
    });
    await waitFor(() => {
      expect(stored.drafts.reply?.message).toBe('Begun elsewhere.\n\nQuick.');
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
    await user.click(screen.getByRole('button', { name: 'Send' }));

    await waitFor(() => {
      expect(stored.drafts.reply).toBeNull();
    });
  });
});
