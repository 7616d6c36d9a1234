import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { anAgent, conversation, row } from './stage/desk.js';
import { stays, story } from './stage/story.js';
import { aSubject, openTicket } from './stage/tick.js';

const file = { name: 'log.txt', type: 'text/plain', content: 'boiler: too hot\n' };

story('an agent sees a new ticket come in, reads its file and answers', async ({ enter }) => {
  const agent = await anAgent(enter);
  const hasStayed = await stays(agent);
  const subject = aSubject('The boiler is too hot');
  const description = 'It hisses.';

  const { id, reference, trackingUrl } = await openTicket({ issueTitle: subject, description }, [
    file,
  ]);

  await row(agent, subject).click();
  await agent.getByRole('heading', { name: subject }).waitFor();
  await conversation(agent).getByText(description).waitFor();
  await agent.getByText(`${reference} · Created`).waitFor();

  const [download] = await Promise.all([
    agent.waitForEvent('download'),
    conversation(agent)
      .getByRole('link', { name: /^log\.txt/ })
      .click(),
  ]);
  assert.equal(download.suggestedFilename(), file.name);
  assert.equal(await readFile(await download.path(), 'utf8'), file.content);

  await agent.getByLabel('Status').selectOption('in_progress');
  await row(agent, subject).getByText('In Progress').waitFor();

  await agent.getByRole('button', { name: 'Internal note' }).click();
  await agent.getByRole('textbox', { name: 'Internal note' }).fill('Has hissed before.');
  await agent.getByRole('button', { name: 'Add note' }).click();
  await conversation(agent).getByText('Has hissed before.').waitFor();
  await agent.getByRole('button', { name: 'Reply', exact: true }).click();
  await agent.getByRole('textbox', { name: 'Reply' }).fill('Open the valve, please.');
  await agent.getByRole('button', { name: 'Send', exact: true }).click();
  await conversation(agent).getByText('Open the valve, please.').waitFor();
  await hasStayed();

  const stored = await agent.request.get(`/api/tickets/${id}`);
  assert.equal((await stored.json()).data.status, 'in_progress');
  const customer = await enter();
  await customer.goto(trackingUrl);
  await conversation(customer).getByText('Open the valve, please.').waitFor();
  await customer.getByText('In progress').waitFor();
  assert.equal(await customer.getByText('Has hissed before.').count(), 0);
});

story('whoever signs out sees nothing of the desk any more', async ({ enter }) => {
  const { id } = await openTicket({ description: 'For agents only.' });
  const agent = await anAgent(enter);

  await agent.getByRole('button', { name: 'Sign out' }).click();
  await agent.getByLabel('Password').waitFor();
  await agent.goto(`/admin/tickets/${id}`);

  await agent.getByLabel('Password').waitFor();
  assert.equal(await agent.getByText('For agents only.').count(), 0);
});
