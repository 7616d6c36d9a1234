// Scrolls through a full desk and measures how long the page was busy at a stretch, from a trace of the browser.
// On a running Tick without rate limit: npm run smooth (the same settings as the stories in a browser).
// TICKETS: how many there are to be; those that are missing are opened first, which takes a while. TRACES: a folder.
import { mkdir, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { startBrowser } from './stage/chromium.js';
import { anAgent, conversation } from './stage/desk.js';
import { baseUrl } from './stage/settings.js';
import { aSubject, openTicket } from './stage/tick.js';

const TICKETS = Number(process.env.TICKETS ?? 100_000);
const MESSAGES = 500;
const AT_ONCE = 16;
const SCROLL_MS = 20_000;
const STEP_MS = 16;
const LONG_MS = 50;
const traces = process.env.TRACES ?? '../.tick/traces';

async function answered(response) {
  if (!response.ok()) throw new Error(`${response.url()}: ${response.status()}`);
  return (await response.json()).data;
}

/** Does something `count` times, some of them at once. */
async function times(count, what) {
  let begun = 0;
  const one = async () => {
    while (begun < count) await what(begun++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

async function ticketsThere(agent) {
  const counts = await answered(await agent.request.get('/api/tickets/counts'));
  return counts.new + counts.in_progress + counts.closed;
}

async function fill(agent) {
  const missing = TICKETS - (await ticketsThere(agent));
  if (missing <= 0) return;
  const begin = Date.now();
  await times(missing, (index) =>
    openTicket({ issueTitle: `Question ${index}`, description: 'How does one turn it on?' }),
  );
  console.log(`${missing} tickets opened in ${Math.round((Date.now() - begin) / 1000)} s`);
}

async function aLongTalk(agent) {
  const { id } = await openTicket({ issueTitle: aSubject('A long talk'), description: 'Well.' });
  for (let index = 1; index <= MESSAGES; index++) {
    const message = `Answer ${index}. ${'It goes on and on. '.repeat(index % 7)}`;
    const data = { ticketId: id, message };
    await answered(await agent.request.post('/api/replies', { data }));
  }
  return id;
}

/** Turns the wheel over a place, back and forth, as fast as a hand does. */
async function scroll(page, place) {
  const box = await place.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const end = Date.now() + SCROLL_MS;
  for (let turn = 0; Date.now() < end; turn++) {
    await page.mouse.wheel(0, turn % 400 < 300 ? 120 : -240);
    await pause(STEP_MS);
  }
}

/**
 * What the page's main thread did between the two marks, task by task: from begin to end, and as far as it had a core
 * (`busy`), both in ms. Where Tick runs on the same machine, the two are not the same.
 */
async function tasksIn(file) {
  const { traceEvents } = JSON.parse(await readFile(file, 'utf8'));
  const mark = (name) =>
    traceEvents.find((it) => it.name === name && it.cat.includes('user_timing'));
  const [begin, end] = [mark('scroll begins'), mark('scroll ends')];
  const tasks = traceEvents
    .filter((it) => it.name === 'ThreadControllerImpl::RunTask' && it.tid === begin.tid)
    .filter((it) => it.pid === begin.pid && it.ts >= begin.ts && it.ts <= end.ts)
    .map((it) => ({ wall: it.dur / 1000, busy: it.tdur / 1000 }));
  if (tasks.length === 0) throw new Error(`${file} has no task between the marks`);
  return tasks;
}

async function measure(browser, page, place, name) {
  const file = `${traces}/${name}.json`;
  const categories = ['toplevel', 'blink.user_timing', 'devtools.timeline'];
  await browser.startTracing(page, { path: file, categories });
  await page.evaluate(() => performance.mark('scroll begins'));
  await scroll(page, place);
  await page.evaluate(() => performance.mark('scroll ends'));
  await browser.stopTracing();
  const tasks = await tasksIn(file);
  const told = ['busy', 'wall'].map((of) => {
    const times = tasks.map((it) => it[of]);
    const long = times.filter((ms) => ms > LONG_MS).length;
    return `${of} ${Math.max(...times).toFixed(1)} ms at most, ${long} over ${LONG_MS} ms`;
  });
  console.log(`${name}: ${tasks.length} tasks, ${told.join('; ')}`);
  return tasks.some(({ busy }) => busy > LONG_MS);
}

const browser = await startBrowser();
try {
  await mkdir(traces, { recursive: true });
  const agent = await anAgent((options) =>
    browser.newPage({ baseURL: baseUrl, locale: 'en-GB', ...options }),
  );
  await fill(agent);
  const talk = await aLongTalk(agent);
  console.log(`${await ticketsThere(agent)} tickets; ${MESSAGES} messages in one of them`);

  await agent.goto('/admin?view=all');
  const list = agent.getByRole('list', { name: 'Tickets' });
  await list.getByRole('link').first().waitFor();
  const slowList = await measure(browser, agent, list.locator('..'), 'list');
  const loaded = await list.evaluate((it) =>
    Math.round(it.clientHeight / it.firstChild.clientHeight),
  );
  console.log(`about ${loaded} tickets were loaded by the scrolling`);

  await agent.goto(`/admin/tickets/${talk}`);
  await conversation(agent).getByText(`Answer ${MESSAGES}.`).waitFor();
  const slowTalk = await measure(browser, agent, conversation(agent), 'conversation');
  process.exitCode = slowList || slowTalk ? 1 : 0;
} finally {
  await browser.close();
}
