import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { anAgent, conversation, row } from './stage/desk.js';
import { stays, story } from './stage/story.js';
import { aSubject, openTicket } from './stage/tick.js';

async function open(agent, subject) {
  await row(agent, subject).click();
  await agent.getByRole('heading', { name: subject }).waitFor();
}

story(
  'an agent answers with a canned reply, thinks better of it, and sends it',
  async ({ enter }) => {
    const agent = await anAgent(enter);
    const title = `thanks${randomInt(1e9).toString(36)}`;
    await agent.getByRole('link', { name: 'Canned replies' }).click();
    await agent.getByLabel('Title').fill(title);
    await agent.getByLabel('Message').fill('Thank you, {{customer_name}}. *Soon.*');
    await agent.getByRole('button', { name: 'Create canned reply' }).click();
    await agent.getByRole('listitem', { name: title }).waitFor();

    const subject = aSubject('The wheel squeaks');
    const { trackingUrl } = await openTicket({ issueTitle: subject, description: 'All day.' });
    await agent.getByRole('link', { name: 'Tickets', exact: true }).click();
    await open(agent, subject);
    const box = agent.getByRole('textbox', { name: 'Reply' });
    await agent.keyboard.press('r');
    await agent.keyboard.type(`/${title}`);
    await agent.getByRole('option', { name: title }).waitFor();
    await agent.keyboard.press('Enter');
    assert.equal(await box.inputValue(), 'Thank you, Ada Byron. *Soon.*');

    await agent.keyboard.press('Control+Enter');
    await agent.getByRole('button', { name: 'Undo' }).click();
    assert.equal(await box.inputValue(), 'Thank you, Ada Byron. *Soon.*');
    await agent.keyboard.press('Control+Enter');
    await agent.getByRole('button', { name: 'Send now' }).click();

    const customer = await enter();
    await customer.goto(trackingUrl);
    await conversation(customer).getByText('Thank you, Ada Byron.').waitFor();
    assert.equal(await conversation(customer).getByText('Thank you').count(), 1);
  },
);

/** Follows a count to the list; checks that the list has as many. */
async function leadsToAsMany(agent, link) {
  const counted = Number((await link.innerText()).match(/\d+/)[0]);
  await link.click();
  await agent.waitForURL(/\/admin\?from=/);
  const { searchParams } = new URL(agent.url());
  const listed = await agent.request.get(`/api/tickets?${searchParams}`);
  const { page } = await listed.json();
  assert.ok(counted > 0);
  assert.equal(page.total, counted);
}

story('reports lead to exactly the tickets they count', async ({ enter }) => {
  const subject = aSubject('Counted');
  const { id } = await openTicket({ issueTitle: subject, description: 'One of them.' });
  const agent = await anAgent(enter);
  await agent.request.put(`/api/tickets/${id}/status`, { data: { status: 'closed' } });

  await agent.getByRole('link', { name: 'Reports' }).click();
  await leadsToAsMany(agent, agent.getByRole('link', { name: /^\d+ Total$/ }));

  await agent.goBack();
  // Below the count of all is the count of the one agent who has closed tickets.
  const closed = agent.getByRole('region', { name: 'Resolution time', exact: true });
  await leadsToAsMany(agent, closed.getByRole('link').nth(1));
  await row(agent, subject).waitFor();

  await agent.goBack();
  // The first row of bars is of new tickets, and ends with today.
  await agent.locator('.MuiBarChart-element').nth(29).click();
  await agent.waitForURL(/status=new/);
});

story('many tickets are closed at once, and opened again by undo', async ({ enter }) => {
  const words = aSubject('Flood');
  const ids = [];
  for (const number of [1, 2]) {
    const ticket = await openTicket({ issueTitle: `${words} ${number}`, description: 'Water.' });
    ids.push(ticket.id);
  }
  const agent = await anAgent(enter);
  await agent.keyboard.press('/');
  await agent.getByRole('searchbox', { name: 'Search tickets' }).fill(words);
  await agent.waitForURL(/q=/);
  await row(agent, `${words} 1`).waitFor();
  await row(agent, `${words} 2`).waitFor();

  const boxes = agent.getByRole('checkbox', { name: /^Select TK-/ });
  await boxes.first().check();
  await agent.getByRole('button', { name: 'Select all' }).click();
  await agent.getByLabel('Change status').selectOption('closed');
  await agent.getByText('2 tickets updated').waitFor();
  await agent.getByRole('button', { name: 'Undo' }).click();
  await agent.getByText('2 changes undone').waitFor();

  for (const id of ids) {
    const answer = await agent.request.get(`/api/tickets/${id}`);
    assert.equal((await answer.json()).data.status, 'new');
  }
});

story('keys take an agent around', async ({ enter }) => {
  const subject = aSubject('The door sticks');
  await openTicket({ issueTitle: subject, description: 'Since winter.' });
  const agent = await anAgent(enter);
  const hasStayed = await stays(agent);
  await open(agent, subject);

  await agent.keyboard.press('?');
  await agent
    .getByRole('dialog', { name: 'Keyboard shortcuts' })
    .getByText('Next ticket')
    .waitFor();
  await agent.keyboard.press('Escape');
  await agent.keyboard.press('Control+k');
  await agent.getByRole('combobox', { name: /command/ }).fill('Go to Reports');
  await agent.keyboard.press('Enter');
  await agent.getByRole('heading', { name: 'Reports' }).waitFor();
  await hasStayed();
});

story('what an agent has loaded stays there without a network', async ({ enter }) => {
  const subject = aSubject('The line is down');
  await openTicket({ issueTitle: subject, description: 'Nothing goes out.' });
  const agent = await anAgent(enter, { goesOffline: true });
  await open(agent, subject);
  await conversation(agent).getByText('Nothing goes out.').waitFor();

  await agent.context().setOffline(true);

  await agent.getByText(/offline/).waitFor();
  await conversation(agent).getByText('Nothing goes out.').waitFor();
});
