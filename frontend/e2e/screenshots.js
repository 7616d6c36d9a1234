// Photographs Tick's pages, on a Tick that may be filled with examples: npm run screenshots -- <folder>
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startBrowser } from './stage/chromium.js';
import { anAgent, conversation, row, said } from './stage/desk.js';
import { exampleTickets } from './stage/examples.js';
import { readers, throughCustomersPages } from './stage/foreign.js';
import { admin, baseUrl, simulatorUrl } from './stage/settings.js';

const folder = process.argv[2];
if (!folder) {
  console.error('Say where to: npm run screenshots -- <folder>');
  process.exit(2);
}
await mkdir(folder, { recursive: true });

const looks = [
  { name: 'desktop', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'desktop-dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  { name: 'phone', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: 'phone-dark', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
];

const browser = await startBrowser();
const enter = async (options) => {
  const context = await browser.newContext({
    baseURL: baseUrl,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  return context.newPage();
};

try {
  const story = await exampleTickets(enter);
  for (const { name, ...look } of looks) {
    const take = async (page, what, options) => {
      await page.screenshot({
        path: join(folder, `${what}-${name}.png`),
        animations: 'disabled',
        ...options,
      });
    };

    const customer = await enter(look);
    await customer.goto('/');
    await customer.getByLabel('Your name').fill('Nora Lindqvist');
    await customer.getByLabel('E-mail').fill('nora@example.com');
    await customer.getByLabel('Subject').fill(story.subject);
    await customer.getByLabel('What happened?').fill(story.description);
    await take(customer, 'form', { fullPage: true });
    await customer.goto(story.trackingUrl);
    await conversation(customer).getByText(story.lastWords).waitFor();
    await take(customer, 'private-page');

    await customer.goto('about:blank');
    await customer.goto(`${story.trackingUrl.slice(0, -4)}`);
    await customer.getByRole('heading', { name: /does not open/ }).waitFor();
    await take(customer, 'wrong-link');
    const another = await enter(look);
    await another.goto('/');
    await another.getByRole('button', { name: 'Send ticket' }).click();
    await another.getByText('Tell us your name').waitFor();
    await take(another, 'form-refused', { fullPage: true });
    await another.getByLabel('Your name').fill('Nora Lindqvist');
    await another.getByLabel('E-mail').fill('nora@example.com');
    await another.getByLabel('What happened?').fill('Just to say thank you!');
    await another.getByRole('button', { name: 'Send ticket' }).click();
    await another.getByRole('heading', { name: 'Thank you, we have it' }).waitFor();
    await another.getByRole('link', { name: 'Continue on WhatsApp' }).waitFor();
    await take(another, 'success');
    await another.goto('/no/such/place');
    await another.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    await take(another, 'not-found');

    for (const reader of readers) {
      const page = await enter({ ...look, locale: reader.language });
      await throughCustomersPages(page, reader, take);
      await page.context().close();
    }

    const agent = await anAgent(enter, look);
    await row(agent, story.reference).waitFor();
    await take(agent, 'list');
    await row(agent, story.reference).click();
    await conversation(agent).getByText(story.lastWords).waitFor();
    await said(agent, story.lastWords).getByText('Read', { exact: true }).waitFor();
    await take(agent, 'dashboard');
    await agent.goto('/whatsapp-config');
    await agent.getByText('Connected').waitFor();
    await take(agent, 'channel');
    await agent.goto('/admin/account');
    await agent.getByText('No program has been let in.').waitFor();
    await take(agent, 'account');
    await agent.getByLabel('Your password').fill(admin.password);
    await agent.getByRole('button', { name: 'Take up a second factor' }).click();
    await agent.getByRole('img', { name: /QR code/ }).waitFor();
    await take(agent, 'second-factor');
    await agent.goto('/admin/agents');
    await agent.getByText('(you)').waitFor();
    await take(agent, 'agents');
    await agent.goto('/admin/dead-letters');
    await agent.getByText('Nothing waits here.').first().waitFor();
    await take(agent, 'dead-letters');
    await agent.getByRole('button', { name: 'Sign out' }).click();
    await agent.getByLabel('Password').waitFor();
    await take(agent, 'sign-in');

    const phone = await enter(look);
    await phone.goto(`${simulatorUrl}/#${story.number}`);
    await phone.getByText(story.lastWords).last().waitFor();
    await take(phone, 'phone');
    await Promise.all([customer, another, agent, phone].map((page) => page.context().close()));
  }
} finally {
  await browser.close();
}
