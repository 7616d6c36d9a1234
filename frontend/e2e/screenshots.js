// Photographs Tick's pages, on a Tick that may be filled with examples: npm run screenshots -- <folder>
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startBrowser } from './stage/chromium.js';
import { exampleTickets } from './stage/examples.js';
import { readers, throughAgentsPages, throughCustomersPages } from './stage/foreign.js';
import { baseUrl } from './stage/settings.js';
import {
  visitAdministration,
  visitCustomerPages,
  visitDesk,
  visitOverlays,
} from './stage/states.js';

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
const enter = async (options = {}) => {
  const context = await browser.newContext({
    baseURL: baseUrl,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
    // Only stories mind what a page complains of.
    excused: undefined,
  });
  return context.newPage();
};

function photographer(name) {
  return async (page, what, { fullPage = false } = {}) => {
    const path = join(folder, `${what}-${name}.png`);
    await page.screenshot({ path, animations: 'disabled', fullPage });
  };
}

try {
  const story = await exampleTickets(enter);
  for (const { name, ...look } of looks) {
    for (const visit of [visitCustomerPages, visitDesk, visitOverlays, visitAdministration]) {
      await visit(enter, { look, story, seen: photographer(name) });
    }
  }
  for (const { name, ...look } of looks) {
    const seen = photographer(name);
    for (const reader of readers) {
      const page = await enter({ ...look, locale: reader.language });
      await throughCustomersPages(page, reader, seen);
      await page.context().close();
      await throughAgentsPages(enter, { language: reader.language, look, story, take: seen });
    }
  }
} finally {
  await browser.close();
}
