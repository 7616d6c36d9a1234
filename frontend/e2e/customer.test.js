import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { conversation } from './stage/desk.js';
import { story } from './stage/story.js';
import { aSubject, openTicket } from './stage/tick.js';

const file = { name: 'smoke.txt', mimeType: 'text/plain', buffer: Buffer.from('Black smoke.\n') };

story(
  'a customer opens a ticket with a file and goes on by the private link',
  async ({ enter }) => {
    const customer = await enter();
    const subject = aSubject('The engine smokes');
    await customer.goto('/');

    await customer.getByLabel('Name').fill('Ada Byron');
    await customer.getByLabel('Email').fill('ada@example.com');
    await customer.getByLabel('Subject').fill(subject);
    await customer.getByLabel('How can we help?').fill('It starts,\nthen it smokes.');
    await customer.locator('input[type=file]').setInputFiles(file);
    await customer.getByRole('button', { name: 'Send message' }).click();

    await customer.getByRole('heading', { name: 'We’ve got your message' }).waitFor();
    const reference = await customer.getByText(/^TK-/).innerText();
    const link = await customer.getByRole('textbox', { name: 'Your private link' }).inputValue();
    assert.match(link, new RegExp(`/t/${reference}#.{20,}`));

    await customer.getByRole('link', { name: 'View my ticket' }).click();
    await customer.getByRole('heading', { name: subject }).waitFor();
    await customer.getByText(reference).waitFor();
    await conversation(customer).getByText('then it smokes.').waitFor();

    const [download] = await Promise.all([
      customer.waitForEvent('download'),
      customer.getByRole('button', { name: /^smoke\.txt/ }).click(),
    ]);
    assert.equal(download.suggestedFilename(), file.name);
    assert.deepEqual(await readFile(await download.path()), file.buffer);

    await customer.getByLabel('Your reply').fill('It is better when it is warm.');
    await customer.getByRole('button', { name: 'Send', exact: true }).click();
    await conversation(customer).getByText('It is better when it is warm.').waitFor();
    assert.equal(await customer.getByLabel('Your reply').inputValue(), '');

    await customer.reload();
    await conversation(customer).getByText('It is better when it is warm.').waitFor();
  },
);

story('a wrong private link says so kindly', async ({ enter }) => {
  const { reference, trackingUrl } = await openTicket({ description: 'Nobody else may see this.' });
  const other = await openTicket({ description: 'Another one.' });
  const stranger = await enter({
    excused: [
      { status: 404, path: '/api/track' },
      { status: 401, path: '/api/track' },
    ],
  });
  const wrong = [
    trackingUrl.slice(0, -4),
    `/t/${reference}`,
    `/t/${reference}#${new URL(other.trackingUrl).hash.slice(1)}`,
  ];

  for (const link of wrong) {
    await stranger.goto('about:blank');
    await stranger.goto(link);

    await stranger.getByRole('heading', { name: 'This link doesn’t work' }).waitFor();
    assert.equal(await stranger.getByText('Nobody else may see this.').count(), 0);
  }
  await stranger.getByRole('link', { name: 'Contact support' }).click();
  await stranger.getByRole('heading', { name: 'Contact support' }).waitFor();
});
