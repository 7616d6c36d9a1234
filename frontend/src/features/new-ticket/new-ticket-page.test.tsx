import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { given, good, http, refusal } from '@/testing/server';
import { show } from '@/testing/show';
import { NewTicketPage } from './new-ticket-page';

// All the world's countries make each look at the form slow, and the numbers of two show as much.
vi.mock(import('./phone-numbers'), async (original) => {
  const numbers = await original();
  return {
    ...numbers,
    countries: () => numbers.countries().filter(({ code }) => /DE|US/.test(code)),
  };
});

const opened = {
  id: 123,
  reference: 'TK-7QX4',
  trackingUrl: 'http://localhost:5000/t/TK-7QX4#secret',
};

interface Sent {
  key: string | null;
  body: Record<string, unknown>;
}

function theServerAnswers(...answers: (() => Response)[]): Sent[] {
  const sent: Sent[] = [];
  given(
    http.post('/api/tickets', async ({ request }) => {
      const body = (await request.json()) as Record<string, unknown>;
      sent.push({ key: request.headers.get('Idempotency-Key'), body });
      const answer = answers[Math.min(sent.length, answers.length) - 1];
      return answer ? answer() : good(opened, {}, 201);
    }),
  );
  return sent;
}

/** Takes uploads; `refused` are answered as if the server was busy. */
function theServerTakesFiles(refused: { times: number } = { times: 0 }): string[] {
  const taken: string[] = [];
  given(
    http.post('/api/attachments', async ({ request }) => {
      if (refused.times-- > 0) return refusal(503, 'Busy');
      taken.push(await ((await request.formData()).get('file') as File).text());
      return good({ id: `f-${taken.length}`, claimToken: `claim-${taken.length}` }, {}, 201);
    }),
  );
  return taken;
}

const chooseFiles = () => screen.findByLabelText('Files', { selector: 'input' });

async function fillIn(user: ReturnType<typeof show>['user']) {
  const words = [
    [/^Name/, 'Ada Byron'],
    [/^Email/, 'ada@example.com'],
    [/How can we help/, 'The engine does not start.'],
  ] as const;
  for (const [label, text] of words) {
    await user.click(screen.getByLabelText(label));
    await user.paste(text);
  }
}

async function writePhone(user: ReturnType<typeof show>['user'], phone: string) {
  await user.click(screen.getByLabelText(/Mobile/));
  await user.paste(phone);
}

const send = () => screen.getByText(/^Send(ing)?( message|…)/, { selector: 'button' });

describe('the customer form', () => {
  it('says beside each field what is missing, and sends nothing', async () => {
    const sent = theServerAnswers();
    const { user } = show(<NewTicketPage />);

    await writePhone(user, '12 ab');
    await user.click(send());

    await screen.findByText('Enter your name');
    expect(screen.getByLabelText(/^Name/)).toHaveAccessibleDescription('Enter your name');
    expect(screen.getByLabelText(/^Email/)).toHaveAccessibleDescription('Enter your email address');
    expect(screen.getByLabelText(/Mobile/)).toHaveAccessibleDescription(/valid phone number/);
    expect(screen.getByLabelText(/How can we help/)).toBeInvalid();
    expect(sent).toHaveLength(0);
  });

  it.each(['+1234567890', '(0170) 123-45.67', '0151/2345678', '٠١٧٠ ١٢٣٤٥٦٧', '1234567', ''])(
    'takes the phone "%s"',
    async (phone) => {
      const sent = theServerAnswers();
      const { user } = show(<NewTicketPage />);

      await fillIn(user);
      await user.selectOptions(screen.getByLabelText('Country code'), '');
      if (phone) await writePhone(user, phone);
      await user.click(send());

      await screen.findByText('TK-7QX4');
      expect(sent[0]?.body.mobile ?? '').toBe(phone);
    },
  );

  it('shows which number it understood, and sends what was typed unless that is confirmed', async () => {
    const sent = theServerAnswers();
    const { user } = show(<NewTicketPage />);

    await fillIn(user);
    await user.selectOptions(
      screen.getByLabelText('Country code'),
      await screen.findByText('Germany (+49)', { selector: 'option' }),
    );
    await writePhone(user, '0170 1234567');
    expect(screen.getByLabelText(/Mobile/)).toHaveAccessibleDescription(
      /^We read this as \+49 170 1234567 ?\. Yes, that’s my number$/,
    );
    await user.click(send());

    await screen.findByText('TK-7QX4');
    expect(sent[0]?.body).toMatchObject({ mobile: '0170 1234567', mobileCountry: 'DE' });
    expect(sent[0]?.body).not.toHaveProperty('country');
  });

  it('takes a number that was confirmed as if it was typed so', async () => {
    const sent = theServerAnswers();
    const { user } = show(<NewTicketPage />);

    await fillIn(user);
    await user.selectOptions(
      screen.getByLabelText('Country code'),
      await screen.findByText('Germany (+49)', { selector: 'option' }),
    );
    await writePhone(user, '0170 1234567');
    await user.click(screen.getByText('Yes, that’s my number'));
    expect(screen.getByLabelText(/Mobile/)).toHaveAccessibleDescription(
      'We’ll use +49 170 1234567',
    );
    await user.click(send());

    await screen.findByText('TK-7QX4');
    expect(sent[0]?.body.mobile).toBe('+49 170 1234567');
  });

  it('opens a ticket with its files and shows reference and private link', async () => {
    const sent = theServerAnswers();
    const taken = theServerTakesFiles();
    const { user } = show(<NewTicketPage />);

    await fillIn(user);
    await user.selectOptions(screen.getByLabelText(/Topic/), 'technical');
    await user.click(screen.getByRole('checkbox', { name: /WhatsApp/ }));
    await user.upload(await chooseFiles(), [
      new File(['smoke'], 'smoke.txt', { type: 'text/plain' }),
    ]);
    await user.click(send());

    expect(await screen.findByText('TK-7QX4')).toBeVisible();
    expect(screen.getByLabelText('Your private link')).toHaveValue(opened.trackingUrl);
    expect(screen.getByRole('link', { name: 'View my ticket' })).toHaveAttribute(
      'href',
      opened.trackingUrl,
    );
    expect(sent[0]?.body).toMatchObject({
      name: 'Ada Byron',
      issueType: 'technical',
      whatsappNotifications: true,
      attachments: [{ id: 'f-1', claimToken: 'claim-1' }],
    });
    expect(taken).toEqual(['smoke']);
  });

  it('shows reference and private link after a reload too, until another one is begun', async () => {
    sessionStorage.setItem('tick.created', JSON.stringify(opened));
    const { user, unmount } = show(<NewTicketPage />);
    expect(await screen.findByLabelText('Your private link')).toHaveValue(opened.trackingUrl);

    await user.click(screen.getByRole('button', { name: /another/i }));
    unmount();
    show(<NewTicketPage />);

    expect(await screen.findByLabelText(/^Name/)).toBeVisible();
  });

  it('shows nothing that only looks like a ticket', async () => {
    sessionStorage.setItem(
      'tick.created',
      JSON.stringify({ ...opened, trackingUrl: 'javascript:x' }),
    );
    show(<NewTicketPage />);

    expect(await screen.findByLabelText(/^Name/)).toBeVisible();
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

    const email = screen.getByLabelText(/^Email/);
    await waitFor(() => {
      expect(email).toHaveAccessibleDescription('must be an e-mail address');
    });
    expect(email).toHaveValue('ada@example.com');
    expect(email).toHaveFocus();
    expect(screen.getByLabelText(/How can we help/)).toHaveValue('The engine does not start.');
  });

  it('makes one ticket of a double submit', async () => {
    const sent = theServerAnswers();
    const { user } = show(<NewTicketPage />);

    await fillIn(user);
    const form = screen.getByRole('form', { name: 'Contact form' });
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
    await user.type(screen.getByLabelText(/How can we help/), ' Really.');
    await user.click(send());

    await screen.findByText('TK-7QX4');
    expect(sent[0]?.key).toMatch(/^[0-9a-f]{32}$/);
    expect(sent[1]?.key).toBe(sent[0]?.key);
    expect(sent[2]?.key).not.toBe(sent[0]?.key);
  });

  it('keeps what was typed and sent so far over a reload, until it is sent', async () => {
    const sent = theServerAnswers();
    theServerTakesFiles();
    const { user, unmount } = show(<NewTicketPage />);
    await fillIn(user);
    await user.upload(await chooseFiles(), [new File(['smoke'], 'smoke.txt')]);
    await screen.findByText('5 B');
    unmount();

    const second = show(<NewTicketPage />);
    expect(await screen.findByText('smoke.txt')).toBeVisible();
    expect(screen.getByLabelText(/How can we help/)).toHaveValue('The engine does not start.');
    await second.user.click(send());
    await screen.findByText('TK-7QX4');
    expect(sent[0]?.body.attachments).toEqual([{ id: 'f-1', claimToken: 'claim-1' }]);
    second.unmount();

    const third = show(<NewTicketPage />);
    await third.user.click(await screen.findByRole('button', { name: 'Send another message' }));
    expect(await chooseFiles()).toBeInTheDocument();
    expect(screen.getByLabelText(/^Name/)).toHaveValue('');
    expect(screen.queryByText('smoke.txt')).not.toBeInTheDocument();
  });

  it('sends the same ticket after a reload under the same key', async () => {
    const sent = theServerAnswers(
      () => refusal(503, 'Busy'),
      () => good(opened, {}, 201),
    );
    const { user, unmount } = show(<NewTicketPage />);
    await fillIn(user);
    await user.click(send());
    await screen.findByText('Busy');
    unmount();

    const second = show(<NewTicketPage />);
    await second.user.click(send());

    await screen.findByText('TK-7QX4');
    expect(sent[1]?.key).toBe(sent[0]?.key);
  });

  it('refuses files that cannot be taken, and lets one be removed', async () => {
    theServerTakesFiles();
    const { user } = show(<NewTicketPage />);
    const large = new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'film.mp4');

    await user.upload(await chooseFiles(), [new File(['x'], 'note.txt'), large]);

    const chosen = screen.getByRole('list', { name: 'Selected files' });
    expect(within(chosen).getByText('note.txt')).toBeVisible();
    expect(within(chosen).queryByText('film.mp4')).not.toBeInTheDocument();
    expect(screen.getByText(/“film.mp4” is 10 MB/)).toBeVisible();

    await user.click(await screen.findByRole('button', { name: 'Remove note.txt' }));
    expect(screen.queryByText('note.txt')).not.toBeInTheDocument();
  });

  it('tells which file did not go, holds the ticket back, and sends the file again', async () => {
    const sent = theServerAnswers();
    const taken = theServerTakesFiles({ times: 1 });
    const { user } = show(<NewTicketPage />);
    await fillIn(user);
    await user.upload(await chooseFiles(), [new File(['x'], 'note.txt')]);
    expect(await screen.findByText('Busy')).toBeVisible();

    await user.click(send());
    expect(await screen.findByText(/A file didn’t upload/)).toBeVisible();
    expect(sent).toHaveLength(0);

    await user.click(screen.getByRole('button', { name: 'Retry note.txt' }));
    await screen.findByText('1 B');
    await user.click(send());

    expect(await screen.findByText('TK-7QX4')).toBeVisible();
    expect(taken).toEqual(['x']);
    expect(sent[0]?.body.attachments).toEqual([{ id: 'f-1', claimToken: 'claim-1' }]);
  });

  it('waits for a file that is under way, and cancels it when told so', async () => {
    const sent = theServerAnswers();
    given(http.post('/api/attachments', () => new Promise<Response>(() => undefined)));
    const { user } = show(<NewTicketPage />);
    await fillIn(user);
    await user.upload(await chooseFiles(), [new File(['x'], 'slow.txt')]);

    await user.click(screen.getByRole('button', { name: 'Cancel upload of slow.txt' }));
    await user.click(send());

    await screen.findByText('TK-7QX4');
    expect(sent[0]?.body.attachments).toEqual([]);
  });
});
