import { anAgent, row } from './stage/desk.js';
import { clamdPid } from './stage/settings.js';
import { stays, story } from './stage/story.js';
import { aSubject, openTicket } from './stage/tick.js';

const harmless = { name: 'notes.txt', type: 'text/plain', content: 'It began on Monday.\n' };
const harmful = {
  name: 'letter.txt',
  type: 'text/plain',
  content: 'Tick-Test-Malware: whoever finds these words refuses the file.\n',
};

story(
  'a file is held back until it is checked, and everybody sees what came of it',
  async ({ enter }) => {
    const subject = aSubject('The radio crackles');
    const agent = await anAgent(enter);
    const customer = await enter();
    process.kill(clamdPid, 'SIGSTOP');
    try {
      const { trackingUrl } = await openTicket({ issueTitle: subject, description: 'Listen.' }, [
        harmless,
        harmful,
      ]);
      await row(agent, subject).click();
      await customer.goto(trackingUrl);
      for (const page of [agent, customer]) {
        await page.getByText('notes.txt · Scanning for viruses…').first().waitFor();
        await page.getByText('letter.txt · Scanning for viruses…').first().waitFor();
      }
    } finally {
      process.kill(clamdPid, 'SIGCONT');
    }
    const haveStayed = await Promise.all([agent, customer].map(stays));

    for (const page of [agent, customer]) {
      await page.getByText('notes.txt · 20 B').first().waitFor();
      await page.getByText('letter.txt · Blocked: virus found').first().waitFor();
    }
    for (const hasStayed of haveStayed) await hasStayed();
  },
  { skip: clamdPid === undefined && 'no virus scanner: CLAMD_PID says which process it is' },
);
