import assert from 'node:assert/strict';
import { anAgent, conversation, row } from './stage/desk.js';
import { baseUrl } from './stage/settings.js';
import { story } from './stage/story.js';
import { aSubject, openTicket } from './stage/tick.js';

const script = '<script>window.pwned=1</script>';
const image = '<img src=x onerror="window.pwned=1">';
const page =
  '</script><svg onload="window.pwned=1"><a href="javascript:window.pwned=1">here</a>{{7*7}}';

async function isUnharmed(someone) {
  assert.equal(await someone.evaluate(() => window.pwned), undefined);
  assert.equal(await someone.locator('[onerror], [onload], a[href^="javascript:"]').count(), 0);
}

story('hostile text stays text wherever somebody reads it', async ({ enter }) => {
  const subject = aSubject(image);
  const { trackingUrl } = await openTicket({
    name: script,
    issueTitle: subject,
    description: page,
  });

  const customer = await enter();
  await customer.goto(trackingUrl);
  await customer.getByRole('heading', { name: subject }).waitFor();
  await conversation(customer).getByText(page).waitFor();
  await customer.getByLabel('Your reply').fill(script + image);
  await customer.getByRole('button', { name: 'Send', exact: true }).click();
  await conversation(customer)
    .getByText(script + image)
    .waitFor();
  await isUnharmed(customer);

  const agent = await anAgent(enter);
  await row(agent, subject).getByText(script).first().waitFor();
  await row(agent, subject).click();
  await agent.getByRole('heading', { name: subject }).waitFor();
  await conversation(agent).getByText(page).waitFor();
  await conversation(agent)
    .getByText(script + image)
    .waitFor();
  await agent.getByRole('textbox', { name: 'Reply' }).fill(image + page);
  await agent.getByRole('button', { name: 'Send', exact: true }).click();
  await conversation(agent)
    .getByText(image + page)
    .waitFor();
  await isUnharmed(agent);

  await customer.reload();
  await conversation(customer)
    .getByText(image + page)
    .waitFor();
  await isUnharmed(customer);
});

story('addresses in messages are links only where they are safe', async ({ enter }) => {
  const subject = aSubject('Look here');
  const { trackingUrl } = await openTicket({
    name: 'javascript:window.pwned=1',
    issueTitle: subject,
    description:
      'javascript:window.pwned=1 data:text/html,<script> https://example.org/a"onclick="x and //evil.example',
  });
  const customer = await enter();

  await customer.goto(trackingUrl);

  await conversation(customer)
    .getByText(/javascript:window/)
    .waitFor();
  const links = await conversation(customer)
    .getByRole('link')
    .evaluateAll((all) => all.map(({ href, rel, onclick }) => ({ href, rel, onclick })));
  assert.equal(links.length, 1, JSON.stringify(links));
  assert.equal(new URL(links[0].href).origin, 'https://example.org');
  assert.match(links[0].rel, /noopener/);
  assert.equal(links[0].onclick, null);
  await isUnharmed(customer);
});

story(
  'a script that somebody slips into a page is refused, and that is noticed',
  async ({ enter, troubles }) => {
    const customer = await enter();
    const answer = await customer.goto('/');
    const policy = answer.headers()['content-security-policy'];

    await customer.evaluate(() => {
      const slipped = document.createElement('script');
      slipped.textContent = 'window.pwned = 1';
      document.body.append(slipped);
    });

    assert.match(policy, /script-src 'self' 'nonce-/);
    assert.doesNotMatch(policy, /unsafe-/);
    assert.equal(await customer.evaluate(() => window.pwned), undefined);
    const noticed = troubles.splice(0);
    assert.ok(
      noticed.some((words) => words.startsWith('CSP violation: script-src')),
      String(noticed),
    );
    assert.equal(new URL(customer.url()).origin, new URL(baseUrl).origin);
  },
);
