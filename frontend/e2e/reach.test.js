import assert from 'node:assert/strict';
import { anAgent, conversation } from './stage/desk.js';
import { focused, lagging } from './stage/reach.js';
import { story } from './stage/story.js';
import { aSubject, openTicket } from './stage/tick.js';

async function aTicket() {
  return openTicket({ issueTitle: aSubject('The lid is stuck'), description: 'It is a big lid.' });
}

const MOST_TABS = 40;

/** Goes over a page with the Tab key; tells where the focus was not to be seen, or went back up the page. */
async function tabOver(page) {
  const faults = [];
  let before = null;
  let stops = 0;
  await page.evaluate(() => document.activeElement?.blur());
  for (; stops < MOST_TABS; stops++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(focused);
    if (!now) break;
    if (!now.visible) faults.push(`cannot be seen on ${now.what}`);
    const goesBack = before && now.bottom <= before.top && now.left < before.right;
    const isAbove = goesBack && now.part === before.part;
    if (isAbove) faults.push(`goes back up from ${before.what} to ${now.what}`);
    before = now;
  }
  assert.ok(stops > 2, 'The Tab key reached next to nothing');
  return faults;
}

story('the keyboard is seen where it is, and reads as one reads', async ({ enter }) => {
  const { id, trackingUrl } = await aTicket();
  const customer = await enter();
  const agent = await anAgent(enter);
  const faults = [];

  for (const path of ['/', trackingUrl]) {
    await customer.goto(path);
    await customer.getByRole('textbox').first().waitFor();
    faults.push(...(await tabOver(customer)));
  }
  for (const path of ['/admin?status=new', `/admin/tickets/${id}`]) {
    await agent.goto(path);
    await agent.getByRole('list', { name: 'Tickets' }).waitFor();
    faults.push(...(await tabOver(agent)));
  }

  assert.equal(faults.length, 0, `\n${faults.join('\n')}\n`);
});

story('whoever asked for less motion sees all of a theme at once', async ({ enter }) => {
  const { id } = await aTicket();
  const agent = await anAgent(enter, { reducedMotion: 'reduce' });
  await agent.goto(`/admin/tickets/${id}`);
  await conversation(agent).getByText('It is a big lid.').waitFor();

  assert.deepEqual(await agent.evaluate(lagging), []);
});

story('what happens is told to those who listen', async ({ enter }) => {
  const { id, trackingUrl } = await aTicket();
  const agent = await anAgent(enter);
  const told = (page, words) => page.getByRole('status').filter({ hasText: words }).waitFor();
  await agent.goto(`/admin/tickets/${id}`);
  await conversation(agent).getByText('It is a big lid.').waitFor();
  const customer = await enter();
  await customer.goto(trackingUrl);

  await customer.getByLabel('Your reply').fill('It came off.');
  await customer.getByRole('button', { name: 'Send', exact: true }).click();
  await told(agent, 'New message from Ada Byron.');
  await agent.getByRole('textbox', { name: 'Reply' }).fill('How nice.');
  await agent.keyboard.press('Control+Enter');
  await agent.getByRole('button', { name: 'Send now' }).click();
  await told(agent, 'Reply sent.');
});
