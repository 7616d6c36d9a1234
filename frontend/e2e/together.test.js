import assert from 'node:assert/strict';
import { anAgent, conversation, row } from './stage/desk.js';
import { stays, story } from './stage/story.js';
import { aSubject, openTicket } from './stage/tick.js';

async function answer(agent, words) {
  await agent.getByRole('textbox', { name: 'Reply' }).fill(words);
  await agent.getByRole('button', { name: 'Send', exact: true }).click();
}

story('two agents at once see what the other does', async ({ enter }) => {
  const subject = aSubject('The wheel squeaks');
  const { id } = await openTicket({ issueTitle: subject, description: 'At every turn.' });
  const one = await anAgent(enter);
  const other = await anAgent(enter);
  for (const agent of [one, other]) await row(agent, subject).click();
  const otherHasStayed = await stays(other);

  await one.getByLabel('Assignee').selectOption({ index: 1 });
  await answer(one, 'Some oil will do.');

  await conversation(other).getByText('Some oil will do.').waitFor();
  const stored = await other.request.get(`/api/tickets/${id}`);
  assert.notEqual((await stored.json()).data.assignee, null);
  await row(other, subject).getByText('Admin').waitFor();
  await otherHasStayed();
});

story('an agent who was cut off for a while has missed nothing', async ({ enter }) => {
  const subject = aSubject('The lamp flickers');
  await openTicket({ issueTitle: subject, description: 'Day and night.' });
  const awake = await anAgent(enter);
  await row(awake, subject).click();
  const asleep = await anAgent(enter, { goesOffline: true });
  await row(asleep, subject).click();
  await conversation(asleep).getByText('Day and night.').waitFor();
  const hasStayed = await stays(asleep);

  await asleep.context().setOffline(true);
  await asleep.getByText(/offline/).waitFor();
  await answer(asleep, 'Written without a connection.');
  await conversation(asleep).getByText('Retrying automatically').waitFor();
  const said = ['Edit “the bulb.”', 'And the socket.', 'And the switch.'];
  for (const words of said) {
    await answer(awake, words);
    await conversation(awake).getByText(words).waitFor();
  }
  await asleep.context().setOffline(false);

  for (const words of said) await conversation(asleep).getByText(words).waitFor();
  await asleep.getByText(/offline/).waitFor({ state: 'hidden' });
  await conversation(awake).getByText('Written without a connection.').waitFor();
  await hasStayed();
});
