import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { moving, outOfReach } from './reach.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const CONTRAST = ['color-contrast'];

const desktop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

/** A screen of 1280 pixels at 200 %, and one at 400 %. */
const enlarged = [
  { width: 640, height: 400 },
  { width: 320, height: 256 },
];

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

async function axeFaults(page, { viewport, colorScheme, rules = WCAG_2_2_AA }) {
  await page.setViewportSize(viewport);
  await wear(page, colorScheme);
  const found = await violations(page, rules);
  return found.map((fault) => `${viewport.width} px wide, ${colorScheme}: ${fault}`);
}

async function reachFaults(page, viewport) {
  await page.setViewportSize(viewport);
  const found = await page.evaluate(outOfReach);
  return found.map((fault) => `${viewport.width} px wide: ${fault}`);
}

/** What is wrong with a page: in both themes and widths, enlarged, and for whoever asked for less motion. */
async function faultsOfPage(page) {
  const faults = [
    ...(await axeFaults(page, { viewport: desktop, colorScheme: 'light' })),
    ...(await axeFaults(page, { viewport: phone, colorScheme: 'dark' })),
  ];
  for (const viewport of enlarged) faults.push(...(await reachFaults(page, viewport)));
  const moves = await page.evaluate(moving);
  return [...faults, ...moves.map((element) => `${element} moves`)];
}

/** What an overlay is made of does not depend on the width, and nothing but contrast on the theme. */
async function faultsOfOverlay(page) {
  return [
    ...(await axeFaults(page, { viewport: desktop, colorScheme: 'light' })),
    ...(await axeFaults(page, { viewport: desktop, colorScheme: 'dark', rules: CONTRAST })),
  ];
}

/** Examines states of pages; the faults are written into `faults`, one line each. */
export function examiner(faults) {
  return async (page, state, { overlay = false } = {}) => {
    const found = await (overlay ? faultsOfOverlay : faultsOfPage)(page);
    faults.push(...found.map((fault) => `${state}, ${fault}`));
    await page.setViewportSize(desktop);
    await wear(page, 'light');
  };
}
