import assert from 'node:assert/strict';
import { anAgent, conversation } from './stage/desk.js';
import { PATIENCE_MS } from './stage/settings.js';
import { stays, story } from './stage/story.js';
import { aSubject, openTicket } from './stage/tick.js';

/** An agent who wants notices by the desktop and looks elsewhere. */
async function anAgentLookingElsewhere(enter) {
  const agent = await anAgent(enter, {
    serviceWorkers: 'allow',
    permissions: ['notifications'],
  });
  await agent.getByRole('button', { name: 'Preferences' }).click();
  await agent.getByRole('switch', { name: /Desktop notifications/ }).click();
  await agent.keyboard.press('Escape');
  await agent.evaluate(async () => {
    await navigator.serviceWorker.ready;
    document.hasFocus = () => false;
    window.dispatchEvent(new Event('blur'));
  });
  return agent;
}

/** Waits for a notice; its title and where it leads. */
function noticeAbout(agent, words) {
  return agent.evaluate(
    async ([expected, patience]) => {
      const worker = await navigator.serviceWorker.ready;
      const end = Date.now() + patience;
      while (Date.now() < end) {
        const shown = await worker.getNotifications();
        const found = shown.find(({ body }) => body.includes(expected));
        if (found) return { title: found.title, open: found.data.open };
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`There was no notice about ${expected}`);
    },
    [words, PATIENCE_MS],
  );
}

/** What the browser tells the worker when somebody clicks; only a person can do it for real. */
async function click(agent, words) {
  const [worker] = agent.context().serviceWorkers();
  await worker.evaluate(async (expected) => {
    const shown = await self.registration.getNotifications();
    const notification = shown.find(({ body }) => body.includes(expected));
    self.dispatchEvent(new self.NotificationEvent('notificationclick', { notification }));
  }, words);
}

story('a notice tells of a ticket and leads to it', async ({ enter }) => {
  const agent = await anAgentLookingElsewhere(enter);
  const hasStayed = await stays(agent);
  const subject = aSubject('Nobody is looking');
  const { id } = await openTicket({ issueTitle: subject, description: 'Is anybody there?' });

  const notice = await noticeAbout(agent, subject);
  assert.match(notice.title, /^New ticket from /);
  assert.equal(notice.open, `/admin/tickets/${id}`);
  await click(agent, subject);

  await conversation(agent).getByText('Is anybody there?').waitFor();
  await hasStayed();
});

story('a push is shown', async ({ enter }) => {
  const agent = await anAgentLookingElsewhere(enter);
  const browser = await agent.context().newCDPSession(agent);
  const registered = new Promise((resolve) => {
    browser.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      if (registrations.length > 0) resolve(registrations[0]);
    });
  });
  await browser.send('ServiceWorker.enable');
  const { registrationId, scopeURL } = await registered;
  const said = { title: 'Ada wrote', body: 'By push', tag: 'ticket-7', open: '/admin/tickets/7' };

  await browser.send('ServiceWorker.deliverPushMessage', {
    origin: new URL(scopeURL).origin,
    registrationId,
    data: JSON.stringify(said),
  });

  assert.deepEqual(await noticeAbout(agent, said.body), { title: said.title, open: said.open });
});
