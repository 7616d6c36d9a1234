import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { given, good, http, refusal } from '@/testing/server';
import { show } from '@/testing/show';
import { NewTicketPage } from './new-ticket-page';

const opened = {
  id: 123,
  reference: 'TK-7QX4',
  trackingUrl: 'http://localhost:5000/t/TK-7QX4#secret',
};

interface Sent {
  key: string | null;
  form: FormData;
}

function theServerAnswers(...answers: (() => Response)[]): Sent[] {
  const sent: Sent[] = [];
  given(
    http.post('/api/tickets', async ({ request }) => {
      sent.push({ key: request.headers.get('Idempotency-Key'), form: await request.formData() });
      const answer = answers[Math.min(sent.length, answers.length) - 1];
      return answer ? answer() : good(opened, {}, 201);
    }),
  );
  return sent;
}

async function fillIn(user: ReturnType<typeof show>['user']) {
  await user.type(screen.getByLabelText(/Your name/), 'Ada Byron');
  await user.type(screen.getByLabelText(/E-mail/), 'ada@example.com');
  await user.type(screen.getByLabelText(/What happened/), 'The engine does not start.');
}

const send = () => screen.getByRole('button', { name: /Send/ });

describe('the customer form', () => {
  it('says beside each field what is missing, and sends nothing', async () => {
    const sent = theServerAnswers();
    const { user } = show(<NewTicketPage />);

    await user.type(screen.getByLabelText(/Mobile/), '12 ab');
    await user.click(send());

    expect(await screen.findByLabelText(/Your name/)).toHaveAccessibleDescription(
      'Tell us your name',
    );
    expect(screen.getByLabelText(/E-mail/)).toHaveAccessibleDescription(
      'Tell us your e-mail address',
    );
    expect(screen.getByLabelText(/Mobile/)).toHaveAccessibleDescription(/7 to 15 digits/);
    expect(screen.getByLabelText(/What happened/)).toBeInvalid();
    expect(sent).toHaveLength(0);
  });

  it.each(['+1234567890', '(0170) 123-45.67', '1234567', ''])(
    'takes the phone "%s"',
    async (phone) => {
      const sent = theServerAnswers();
      const { user } = show(<NewTicketPage />);

      await fillIn(user);
      if (phone) await user.type(screen.getByLabelText(/Mobile/), phone);
      await user.click(send());

      await screen.findByText('TK-7QX4');
      expect(sent[0]?.form.get('mobile') ?? '').toBe(phone);
    },
  );

  it('opens a ticket with its files and shows reference and private link', async () => {
    const sent = theServerAnswers();
    const { user } = show(<NewTicketPage />);

    await fillIn(user);
    await user.selectOptions(screen.getByLabelText(/What is it about/), 'technical');
    await user.click(screen.getByRole('checkbox', { name: /WhatsApp/ }));
    await user.upload(screen.getByLabelText('Files', { selector: 'input' }), [
      new File(['smoke'], 'smoke.txt', { type: 'text/plain' }),
    ]);
    await user.click(send());

    expect(await screen.findByText('TK-7QX4')).toBeVisible();
    expect(screen.getByLabelText('Tracking link')).toHaveValue(opened.trackingUrl);
    expect(screen.getByRole('link', { name: 'Follow my ticket' })).toHaveAttribute(
      'href',
      opened.trackingUrl,
    );
    const form = sent[0]?.form;
    expect(form?.get('name')).toBe('Ada Byron');
    expect(form?.get('issueType')).toBe('technical');
    expect(form?.get('whatsappNotifications')).toBe('false');
    expect(form?.getAll('attachment')).toHaveLength(1);
  });

  it('puts a problem of the server beside its field and keeps what was typed', async () => {
    theServerAnswers(() =>
      refusal(400, 'The request is not valid', [
        { field: 'email', message: 'must be an e-mail address' },
      ]),
    );
    const { user } = show(<NewTicketPage />);

    await fillIn(user);
    await user.click(send());

    const email = screen.getByLabelText(/E-mail/);
    await waitFor(() => {
      expect(email).toHaveAccessibleDescription('must be an e-mail address');
    });
    expect(email).toHaveValue('ada@example.com');
    expect(email).toHaveFocus();
    expect(screen.getByLabelText(/What happened/)).toHaveValue('The engine does not start.');
  });

  it('makes one ticket of a double submit', async () => {
    const sent = theServerAnswers();
    const { user } = show(<NewTicketPage />);

    await fillIn(user);
    const form = screen.getByRole('form', { name: 'New ticket' });
    fireEvent.submit(form);
    fireEvent.submit(form);

    await screen.findByText('TK-7QX4');
    expect(sent).toHaveLength(1);
  });

  it('uses the same key for another try, and a new one for other words', async () => {
    const sent = theServerAnswers(
      () => refusal(503, 'Busy'),
      () => refusal(503, 'Busy'),
      () => good(opened, {}, 201),
    );
    const { user } = show(<NewTicketPage />);
    await fillIn(user);

    await user.click(send());
    await screen.findByText('Busy');
    await user.click(send());
    await waitFor(() => {
      expect(sent).toHaveLength(2);
    });
    await waitFor(() => {
      expect(send()).toBeEnabled();
    });
    await user.type(screen.getByLabelText(/What happened/), ' Really.');
    await user.click(send());

    await screen.findByText('TK-7QX4');
    expect(sent[0]?.key).toMatch(/^[0-9a-f]{32}$/);
    expect(sent[1]?.key).toBe(sent[0]?.key);
    expect(sent[2]?.key).not.toBe(sent[0]?.key);
  });

  it('refuses files that cannot be taken, and lets one be removed', async () => {
    const { user } = show(<NewTicketPage />);
    const chooser = screen.getByLabelText('Files', { selector: 'input' });
    const large = new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'film.mp4');

    await user.upload(chooser, [new File(['x'], 'note.txt'), large]);

    const chosen = screen.getByRole('list', { name: 'Chosen files' });
    expect(within(chosen).getByText('note.txt')).toBeVisible();
    expect(within(chosen).queryByText('film.mp4')).not.toBeInTheDocument();
    expect(screen.getByText(/"film.mp4" has 10 MB; at most/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Remove note.txt' }));
    expect(screen.queryByText('note.txt')).not.toBeInTheDocument();
  });
});
