import { anAgent, conversation, row, said, settled } from './desk.js';
import { admin, simulatorUrl } from './settings.js';

// Every page of Tick in every state that is worth a look, as functions that lead from one to the next and call
// `seen(page, name, options)` at each: photographed by screenshots.js, examined by accessible.test.js.

export async function visitCustomerPages(enter, { look, story, seen }) {
  const customer = await enter(look);
  await customer.goto('/');
  await customer.getByLabel('Name').fill('Nora Lindqvist');
  await customer.getByLabel('Email').fill('nora@example.com');
  await customer.getByLabel('Subject').fill(story.subject);
  await customer.getByLabel('How can we help?').fill(story.description);
  await seen(customer, 'form', { fullPage: true });
  await customer.goto(story.trackingUrl);
  await conversation(customer).getByText(story.lastWords).waitFor();
  await seen(customer, 'private-page');
  await customer.context().close();

  const wrong = [
    { status: 401, path: '/api/track' },
    { status: 404, path: '/no/such/place' },
  ];
  const another = await enter({ ...look, excused: wrong });
  await another.goto(story.trackingUrl.slice(0, -4));
  await another.getByRole('heading', { name: /doesn’t work/ }).waitFor();
  await seen(another, 'wrong-link');
  await another.goto('/');
  await another.getByRole('button', { name: 'Send message' }).click();
  await another.getByText('Enter your name').waitFor();
  await seen(another, 'form-refused', { fullPage: true });
  await another.getByLabel('Name').fill('Nora Lindqvist');
  await another.getByLabel('Email').fill('nora@example.com');
  await another.getByLabel('How can we help?').fill('Just to say thank you!');
  await another.getByRole('button', { name: 'Send message' }).click();
  await another.getByRole('heading', { name: 'We’ve got your message' }).waitFor();
  await another.getByRole('link', { name: 'Continue on WhatsApp' }).waitFor();
  await seen(another, 'success');
  await another.goto('/no/such/place');
  await another.getByRole('heading', { name: 'Page not found' }).waitFor();
  await seen(another, 'not-found');
  await another.context().close();

  const phone = await enter(look);
  await phone.goto(`${simulatorUrl}/#${story.number}`);
  await phone.getByText(story.lastWords).last().waitFor();
  await seen(phone, 'phone');
  await phone.context().close();
}

/** The desk and its ticket. */
export async function visitDesk(enter, { look, story, seen }) {
  const agent = await anAgent(enter, look);
  await row(agent, story.reference).waitFor();
  await seen(agent, 'list');
  await agent.getByRole('button', { name: 'Filters' }).click();
  await agent.getByLabel('Channel').waitFor();
  await seen(agent, 'filters', { overlay: true });
  await agent.getByRole('button', { name: 'Filters' }).click();
  await agent.getByRole('searchbox', { name: 'Search tickets' }).fill('nothing is called that');
  await agent.getByText('No results').waitFor();
  await seen(agent, 'nothing-found', { overlay: true });
  await agent.goto('/admin');
  await row(agent, story.reference).click();
  await conversation(agent).getByText(story.lastWords).waitFor();
  await said(agent, story.lastWords).getByText('Read', { exact: true }).waitFor();
  await seen(agent, 'dashboard');

  const details = agent.getByRole('button', { name: 'Details', exact: true });
  if ((await details.getAttribute('aria-pressed')) === 'false') await details.click();
  await agent.getByRole('region', { name: 'Activity' }).getByText('created the ticket').waitFor();
  await settled(agent);
  await seen(agent, 'details');
  await details.or(agent.getByRole('button', { name: 'Conversation', exact: true })).click();
  await agent.getByRole('button', { name: 'Internal note' }).click();
  await agent.getByRole('textbox', { name: 'Internal note' }).fill('*She* has been patient.');
  await agent.getByRole('button', { name: 'Preview' }).click();
  await agent.getByRole('region', { name: 'Preview' }).waitFor();
  await seen(agent, 'note', { overlay: true });
  await agent.getByRole('textbox', { name: 'Internal note' }).fill('');
  await agent.getByRole('button', { name: 'Reply', exact: true }).click();
  await agent.getByRole('button', { name: 'Emoji' }).click();
  await agent.getByRole('dialog', { name: 'Emoji' }).waitFor();
  await seen(agent, 'emoji', { overlay: true });
  await agent.keyboard.press('Escape');
  await agent.getByRole('dialog', { name: 'Emoji' }).waitFor({ state: 'detached' });

  await agent.context().close();
}

/** What opens above the desk. */
export async function visitOverlays(enter, { look, story, seen }) {
  const agent = await anAgent(enter, look);
  await row(agent, story.reference).waitFor();
  await agent.keyboard.press('?');
  await agent.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await seen(agent, 'keys', { overlay: true });
  await agent.keyboard.press('Escape');
  await agent.keyboard.press('Control+k');
  await agent.getByRole('dialog', { name: 'Commands' }).waitFor();
  await seen(agent, 'palette', { overlay: true });
  await agent.keyboard.press('Escape');
  await agent.getByRole('button', { name: 'Preferences' }).click();
  await agent.getByRole('dialog', { name: 'Preferences' }).waitFor();
  await seen(agent, 'preferences', { overlay: true });
  await agent.keyboard.press('Escape');
  await agent.getByRole('checkbox', { name: `Select ${story.reference}` }).check();
  await agent.getByRole('button', { name: 'Select all' }).waitFor();
  await seen(agent, 'bulk');
  await agent.context().close();
}

/** The agents' other pages, and the sign-in. */
export async function visitAdministration(enter, { look, seen }) {
  const agent = await anAgent(enter, look);
  await agent.goto('/admin/reports');
  await agent.locator('.MuiBarChart-element').first().waitFor({ state: 'attached' });
  await settled(agent);
  await seen(agent, 'reports', { fullPage: true });
  await agent.goto('/admin/canned-replies');
  await agent.getByRole('heading', { name: 'Canned replies', exact: true }).waitFor();
  await settled(agent);
  await seen(agent, 'canned-replies');
  await agent.goto('/whatsapp-config');
  await agent.getByText('Connected').waitFor();
  await settled(agent);
  await seen(agent, 'channel');
  await agent.goto('/admin/account');
  const enrolment = agent.getByRole('form', { name: /two-factor/ });
  await enrolment.getByLabel('Current password').waitFor();
  await settled(agent);
  await seen(agent, 'account');
  await enrolment.getByLabel('Current password').fill(admin.password);
  await agent.getByRole('button', { name: 'Set up two-factor authentication' }).click();
  await agent.getByRole('img', { name: /QR code/ }).waitFor();
  await seen(agent, 'second-factor');
  await agent.goto('/admin/agents');
  await agent.getByText('(you)').waitFor();
  await seen(agent, 'agents');
  await agent.goto('/admin/dead-letters');
  await agent.getByRole('heading', { name: 'Failed events' }).waitFor();
  await settled(agent);
  await seen(agent, 'dead-letters');
  await agent.getByRole('button', { name: 'Sign out' }).click();
  await agent.getByLabel('Password').waitFor();
  await seen(agent, 'sign-in');
  await agent.context().close();
}
