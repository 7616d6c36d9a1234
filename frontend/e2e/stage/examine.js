import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const CONTRAST = ['color-contrast'];

/**
 * What each state is examined for. All rules see both widths and both themes; what an overlay is made of does not depend on
 * the width, and nothing but contrast on the theme.
 */
const examinations = [
  { width: 'desktop', colorScheme: 'light', rules: WCAG_2_2_AA },
  { width: 'desktop', colorScheme: 'dark', rules: CONTRAST },
  { width: 'phone', colorScheme: 'dark', rules: WCAG_2_2_AA, pagesOnly: true },
];
const widths = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } };

/** What axe finds wrong with a page as it is, one line for each element. */
async function violations(page, rules) {
  // Evaluated by the browser's debugger, which the page's Content-Security-Policy has no say in.
  await page.evaluate(`window.axe ?? (() => { ${axe} })()`);
  const found = await page.evaluate(
    (runOnly) => window.axe.run({ runOnly, resultTypes: ['violations'] }),
    rules,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
      return `${id} at ${target.join(' ')}: ${why}`;
    }),
  );
}

async function wear(page, colorScheme) {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  // Tick's pages follow a moment later; the simulator's have no attribute to wait for.
  await page
    .locator(`html[data-scheme="${colorScheme}"], html:not([data-scheme])`)
    .waitFor({ state: 'attached' });
}

/** Examines states of pages; the faults are written into `faults`, one line each. */
export function examiner(faults) {
  return async (page, state, { overlay = false } = {}) => {
    for (const { width, colorScheme, rules, pagesOnly } of examinations) {
      if (pagesOnly && overlay) continue;
      await page.setViewportSize(widths[width]);
      await wear(page, colorScheme);
      for (const fault of await violations(page, rules)) {
        faults.push(`${state}, ${width}, ${colorScheme}: ${fault}`);
      }
    }
    await page.setViewportSize(widths.desktop);
    await wear(page, 'light');
  };
}
