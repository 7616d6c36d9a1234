import assert from 'node:assert/strict';
import { anAgent, conversation, row } from './stage/desk.js';
import { baseUrl } from './stage/settings.js';
import { stays, story } from './stage/story.js';
import { aSubject, openTicket } from './stage/tick.js';

/** Answers in the place of Tick: what it refuses, and how that reads. */
function refuse(route, status, message, errors = []) {
  return route.fulfill({
    status,
    contentType: 'application/problem+json',
    headers: { 'Retry-After': '1' },
    body: JSON.stringify({ status, success: false, message, errors }),
  });
}

const refused = [422, 429, 500, 503].map((status) => ({ status, path: '/api/tickets' }));

story('a customer learns of each trouble, loses no word and gets through', async ({ enter }) => {
  const customer = await enter({ excused: refused, goesOffline: true });
  const subject = aSubject('The horn is hoarse');
  await customer.goto('/');
  const fields = {
    Name: ['name', 'Ada Byron'],
    Email: ['email', 'ada@example.com'],
    'Mobile number (optional)': ['mobile', '+1234567890'],
    Subject: ['issueTitle', subject],
    'How can we help?': ['description', 'Hardly a sound.'],
  };
  for (const [label, [, words]] of Object.entries(fields)) {
    await customer.getByLabel(label).fill(words);
  }
  let answer;
  await customer.route('**/api/tickets', (route) => answer(route));
  const send = () => customer.getByRole('button', { name: 'Send message' }).click();

  const errors = Object.values(fields).map(([field]) => ({ field, message: `Not this ${field}` }));
  answer = (route) => refuse(route, 422, 'Please look at it again', errors);
  await send();
  for (const [label, [field]] of Object.entries(fields)) {
    await customer.getByText(`Not this ${field}`).waitFor();
    assert.equal(await customer.getByLabel(label).getAttribute('aria-invalid'), 'true', label);
  }

  for (const [status, words] of [
    [429, 'Too many requests for now'],
    [503, 'Busy for a moment'],
    [500, 'Something broke (incident 4711)'],
  ]) {
    answer = (route) => refuse(route, status, words);
    await customer.getByLabel('Subject').fill(`${subject} `);
    await send();
    await customer.getByRole('alert').getByText(words).waitFor();
  }

  answer = (route) => route.abort('internetdisconnected');
  await send();
  await customer
    .getByRole('alert')
    .getByText(/Can’t reach Tick/)
    .waitFor();

  assert.equal(await customer.getByLabel('How can we help?').inputValue(), 'Hardly a sound.');
  await customer.unroute('**/api/tickets');
  await send();
  await customer.getByRole('heading', { name: 'We’ve got your message' }).waitFor();
});

story(
  'a laptop that slept for a minute catches up on exactly what it missed',
  async ({ enter }) => {
    const subject = aSubject('The clock stands still');
    const { id } = await openTicket({ issueTitle: subject, description: 'Since noon.' });
    const asleep = await anAgent(enter, { goesOffline: true });
    await row(asleep, subject).click();
    await conversation(asleep).getByText('Since noon.').waitFor();
    const hasStayed = await stays(asleep);
    const awake = await anAgent(enter);
    const reply = (message) =>
      awake.request.post('/api/replies', {
        data: { ticketId: id, message },
        headers: { Origin: baseUrl },
      });
    await reply('Before the sleep.');
    await conversation(asleep).getByText('Before the sleep.').waitFor();

    await asleep.clock.install();
    await asleep.clock.pauseAt(Date.now() + 1000);
    await asleep.context().setOffline(true);
    const missed = ['Wind it up.', 'And oil it.', 'And wait.'];
    for (const words of missed) assert.equal((await reply(words)).status(), 201);
    await asleep.context().setOffline(false);
    const caughtUp = asleep.waitForRequest(/\/api\/events\?after=\d+/);
    await asleep.clock.fastForward(60_000);
    await asleep.clock.resume();

    await caughtUp;
    for (const words of missed) await conversation(asleep).getByText(words).waitFor();
    const turns = await conversation(asleep).getByRole('listitem').allInnerTexts();
    for (const words of ['Before the sleep.', ...missed]) {
      assert.equal(turns.filter((turn) => turn.includes(words)).length, 1, words);
    }
    await hasStayed();
  },
);

story('a slow line shows the form first, and takes what is written', async ({ enter }) => {
  const customer = await enter();
  const line = await customer.context().newCDPSession(customer);
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 300,
    downloadThroughput: 100_000,
    uploadThroughput: 50_000,
  });

  await customer.goto('/', { waitUntil: 'commit' });
  await customer.getByLabel('Name').fill('Ada Byron');
  await customer.getByLabel('Email').fill('ada@example.com');
  await customer.getByLabel('How can we help?').fill('It takes so long.');
  await customer.getByRole('button', { name: 'Send message' }).click();

  await customer.getByRole('heading', { name: 'We’ve got your message' }).waitFor();
});

story('an address that leads nowhere says so', async ({ enter }) => {
  const stranger = await enter({
    excused: [
      { status: 404, path: '/no/such/place' },
      { status: 401, path: '/api/auth/me' },
    ],
  });

  const answer = await stranger.goto('/no/such/place');

  assert.equal(answer.status(), 404);
  await stranger.getByRole('heading', { name: 'Page not found' }).waitFor();
});
