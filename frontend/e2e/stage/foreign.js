import { readFileSync } from 'node:fs';
import { notSignedInYet, settled } from './desk.js';
import { admin } from './settings.js';

/** What a person of each language sees; the letters of their own tickets are of their language too. */
export const readers = [
  {
    language: 'de',
    name: 'Jürgen Groß',
    subject: 'Meine Espressomaschine kam kaputt an',
    description: 'Der Wassertank hat einen Riss. Können Sie mir einen neuen schicken?',
  },
  {
    language: 'ar',
    name: 'ليلى حداد',
    subject: 'وصلت آلة القهوة مكسورة (Espresso X-301)',
    description: 'في خزان الماء شق. هل يمكنكم إرسال خزان جديد؟ رقم الطلب 20418.',
  },
];

function wordsOf(language, area) {
  const file = new URL(`../../src/locales/${language}/${area}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Walks a reader of another language through the customers' pages; `take` looks at each of them. */
export async function throughCustomersPages(page, { language, name, subject, description }, take) {
  const words = wordsOf(language, 'customer');
  const send = page.getByRole('button', { name: words['form.send'] });
  await page.goto('/');
  await send.click();
  await page.getByText(words['form.name-missing']).waitFor();
  await take(page, `form-refused-${language}`, { fullPage: true });

  await page.getByLabel(words['form.name']).fill(name);
  await page.getByLabel(words['form.email']).fill('reader@example.com');
  await page.getByLabel(words['form.mobile'], { exact: true }).fill('+49 1512 3456789');
  await page.getByLabel(words['form.subject']).fill(subject);
  await page.getByLabel(words['form.description']).fill(description);
  await page.getByText('+49 1512 3456789').waitFor();
  await take(page, `form-${language}`, { fullPage: true });

  await send.click();
  await page.getByRole('heading', { name: words['opened.title'] }).waitFor();
  await page.getByRole('link', { name: words['opened.whatsapp'] }).waitFor();
  await take(page, `success-${language}`);

  await page.getByRole('link', { name: words['opened.follow'] }).click();
  const conversation = page.getByLabel(words['track.conversation'], { exact: true });
  await conversation.getByText(description).waitFor();
  await take(page, `private-page-${language}`);
}

/** What agents read in a language. */
export function deskWords(language) {
  return wordsOf(language, 'agent');
}

/** Somebody who signs in at the desk with a browser of their language. */
export async function aForeignAgent(enter, language, options = {}) {
  const words = deskWords(language);
  const page = await enter({ ...options, locale: language, excused: [notSignedInYet] });
  await page.goto('/admin');
  await page.getByLabel(words['sign-in.email']).fill(admin.email);
  await page.getByLabel(words['sign-in.password']).fill(admin.password);
  await page.getByRole('button', { name: words['sign-in.title'] }).click();
  await page.getByRole('navigation', { name: words['desk.views'] }).waitFor();
  return page;
}

const agentPages = [
  ['reports', '/admin/reports', 'reports.waited'],
  ['canned-replies', '/admin/canned-replies', 'canned.all'],
  ['channel', '/whatsapp-config', 'channel.setup'],
  ['agents', '/admin/agents', 'agents.all'],
  ['account', '/admin/account', 'account.second-factor'],
  ['dead-letters', '/admin/dead-letters', 'dead-letters.whatsapp'],
];

/** Walks an agent of another language through the desk and the other pages of agents. */
export async function throughAgentsPages(enter, { language, look, story, take }) {
  const words = deskWords(language);
  const page = await aForeignAgent(enter, language, look);
  const button = (key) => page.getByRole('button', { name: words[key], exact: true });
  await page.goto(`/admin/tickets/${story.id}`);
  const conversation = page.getByLabel(words['desk.ticket.conversation'], { exact: true });
  await conversation.getByText(story.lastWords).waitFor();
  await take(page, `dashboard-${language}`);
  const details = button('desk.ticket.details');
  if ((await details.getAttribute('aria-pressed')) === 'false') await details.click();
  const history = page.getByRole('region', { name: words['desk.history'] });
  await history.getByRole('listitem').first().waitFor();
  await settled(page);
  await take(page, `details-${language}`);

  await page.goto('/admin');
  const list = page.getByRole('list', { name: words['desk.list.label'] });
  await list.getByRole('link').first().waitFor();
  await button('desk.filter').click();
  await page.getByLabel(words['desk.came-by']).waitFor();
  await take(page, `list-${language}`);
  for (const [key, name] of [
    ['?', 'commands.title'],
    ['Control+k', 'commands.label'],
  ]) {
    await page.keyboard.press(key);
    await page.getByRole('dialog', { name: words[name] }).waitFor();
    await take(page, `${name.replace('.', '-')}-${language}`);
    await page.keyboard.press('Escape');
  }
  await button('preferences.button').click();
  await page.getByRole('dialog', { name: words['preferences.title'] }).waitFor();
  await take(page, `preferences-${language}`);

  for (const [name, path, key] of agentPages) {
    await page.goto(path);
    await page.getByText(words[key], { exact: true }).first().waitFor();
    await settled(page);
    await take(page, `${name}-${language}`, { fullPage: true });
  }
  await page.context().close();
}
