import { readFileSync } from 'node:fs';

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

function wordsOf(language) {
  const file = new URL(`../../src/locales/${language}/customer.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Walks a reader of another language through the customers' pages; `take` looks at each of them. */
export async function throughCustomersPages(page, { language, name, subject, description }, take) {
  const words = wordsOf(language);
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
