import assert from 'node:assert/strict';
import { conversation } from './stage/desk.js';
import { admin } from './stage/settings.js';
import { story } from './stage/story.js';
import { aSubject } from './stage/tick.js';

const MANY_TABS = 60;

/** Goes on with the Tab key until something is reached, as somebody without a mouse does. */
async function tabTo(page, there) {
  for (let tabs = 0; tabs < MANY_TABS; tabs++) {
    if (await there.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`${there} cannot be reached with the Tab key`);
}

story('a ticket is opened and answered without a mouse', async ({ enter }) => {
  const customer = await enter();
  const subject = aSubject('The mouse is gone');
  await customer.goto('/');
  for (const [label, words] of [
    ['Name', 'Ada Byron'],
    ['Email', 'ada@example.com'],
    ['Subject', subject],
    ['How can we help?', 'Only keys are left.'],
  ]) {
    await tabTo(customer, customer.getByLabel(label));
    await customer.keyboard.type(words);
  }
  await tabTo(customer, customer.getByRole('button', { name: 'Send message' }));
  await customer.keyboard.press('Enter');
  await customer.getByRole('heading', { name: 'We’ve got your message' }).waitFor();

  const agent = await enter({ excused: [{ status: 401, path: '/api/auth/me' }] });
  await agent.goto('/admin');
  await agent.getByLabel('Email').waitFor();
  await tabTo(agent, agent.getByLabel('Email'));
  await agent.keyboard.type(admin.email);
  await tabTo(agent, agent.getByLabel('Password'));
  await agent.keyboard.type(admin.password);
  await agent.keyboard.press('Enter');
  await tabTo(agent, agent.getByRole('searchbox', { name: 'Search tickets' }));
  await agent.keyboard.type(subject);
  const found = agent.getByRole('list', { name: 'Tickets' }).getByRole('link', { name: subject });
  await found.waitFor();
  await agent.waitForURL(/q=/);
  await tabTo(agent, found);
  await agent.keyboard.press('Enter');
  await conversation(agent).getByText('Only keys are left.').waitFor();
  await tabTo(agent, agent.getByRole('textbox', { name: 'Reply' }));
  await agent.keyboard.type('A new one is on its way.');
  await agent.keyboard.press('Control+Enter');
  await conversation(agent).getByText('A new one is on its way.').waitFor();
});
