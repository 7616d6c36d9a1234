import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { startBrowser } from './chromium.js';
import { baseUrl, PATIENCE_MS } from './settings.js';
import { watch } from './watch.js';

let browser;
after(() => browser?.close());

async function seen(page) {
  const words = await page.locator('body').ariaSnapshot({ timeout: 5_000 }).catch(String);
  return `At ${page.url().replace(/#.*/, '#…')} there was:\n${words}`;
}

/** Collects the requests that have no answer yet. */
function unanswered(context) {
  const waiting = new Set();
  context.on('request', (request) => waiting.add(request));
  for (const end of ['response', 'requestfinished', 'requestfailed']) {
    context.on(end, (it) => waiting.delete(end === 'response' ? it.request() : it));
  }
  return waiting;
}

/**
 * Plays a story in a real browser and fails when a page complained meanwhile.
 *
 * `enter` opens a page for one more person, who shares no cookie with the others.
 */
export function story(name, play, { skip = false, timeout = 4 * PATIENCE_MS } = {}) {
  test(name, { timeout, skip }, async () => {
    browser ??= await startBrowser();
    const troubles = [];
    const contexts = [];
    const waiting = [];

    async function enter({ excused = [], goesOffline = false, ...options } = {}) {
      // What a service worker answers cannot be broken on purpose: stories that are about it allow it.
      const context = await browser.newContext({
        ...{ baseURL: baseUrl, locale: 'en-GB', serviceWorkers: 'block' },
        ...options,
      });
      contexts.push(context);
      waiting.push(unanswered(context));
      context.setDefaultTimeout(PATIENCE_MS);
      await watch(context, excused, goesOffline, troubles);
      return context.newPage();
    }

    try {
      await play({ enter, troubles });
      assert.deepEqual(troubles, [], 'The pages complained');
    } catch (failure) {
      const pages = contexts.flatMap((context) => context.pages());
      const open = waiting.flatMap((requests) =>
        [...requests].map((it) => `No answer yet: ${it.method()} ${new URL(it.url()).pathname}`),
      );
      const scene = [...troubles, ...open, ...(await Promise.all(pages.map(seen)))].join('\n');
      throw new Error(`${stripVTControlCharacters(failure.message)}\n${scene}`, { cause: failure });
    } finally {
      await Promise.all(contexts.map((context) => context.close()));
    }
  });
}

/** Marks a page; the check fails when it was loaded anew since. */
export async function stays(page) {
  await page.evaluate(() => {
    window.stayed = true;
  });
  return async () => {
    assert.equal(await page.evaluate(() => window.stayed), true, 'The page was loaded anew');
  };
}
