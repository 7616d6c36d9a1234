import assert from 'node:assert/strict';
import { anAgent } from './stage/desk.js';
import { deskWords, readers, throughCustomersPages } from './stage/foreign.js';
import { stays, story } from './stage/story.js';

for (const reader of readers) {
  story(
    `A customer who reads ${reader.language} is spoken to so from form to answer`,
    async ({ enter }) => {
      const page = await enter({ locale: reader.language, viewport: { width: 360, height: 740 } });

      await throughCustomersPages(page, reader, async () => {
        const { lang, dir, wider } = await page.evaluate(() => {
          const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
          return { lang, dir, wider: scrollWidth - clientWidth };
        });
        assert.equal(lang, reader.language);
        assert.equal(dir, reader.language === 'ar' ? 'rtl' : 'ltr');
        assert.equal(wider, 0, 'The page is wider than the phone');
      });
    },
  );
}

story(
  'A customer chooses another language in the middle of writing and keeps it',
  async ({ enter }) => {
    const page = await enter();
    await page.goto('/');
    await page.getByLabel('Name').fill('Ada Byron');
    const stayed = await stays(page);

    await page.getByLabel('Language').selectOption({ label: 'العربية' });
    await page.getByRole('heading', { name: 'تواصل مع الدعم' }).waitFor();
    assert.equal(await page.getByLabel('الاسم').inputValue(), 'Ada Byron');
    await stayed();

    await page.reload();
    await page.getByRole('heading', { name: 'تواصل مع الدعم' }).waitFor();
  },
);

for (const [language, name] of [
  ['de', 'Deutsch'],
  ['ar', 'العربية'],
]) {
  story(
    `An agent chooses ${language} and finds the desk in it after a reload`,
    async ({ enter }) => {
      const words = deskWords(language);
      const page = await anAgent(enter);
      const stayed = await stays(page);

      await page.getByRole('button', { name: 'Preferences' }).click();
      await page.getByLabel('Language').selectOption({ label: name });
      await page.getByRole('dialog', { name: words['preferences.title'] }).waitFor();
      await stayed();

      await page.reload();
      await page.getByRole('navigation', { name: words['desk.views'] }).waitFor();
      await page.getByRole('link', { name: words['places.reports'] }).click();
      await page.getByRole('heading', { name: words['reports.waited'] }).waitFor();
      assert.equal(await page.locator('html').getAttribute('lang'), language);
    },
  );
}
