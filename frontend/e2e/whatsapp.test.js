import { anAgent, conversation, row, said } from './stage/desk.js';
import { simulatorUrl } from './stage/settings.js';
import { stays, story } from './stage/story.js';
import { aNumber, aSubject, openTicket } from './stage/tick.js';

async function thePhoneOf(enter, number) {
  const phone = await enter();
  await phone.goto(simulatorUrl);
  await phone.getByTitle(number.slice(-8)).click();
  return { phone, bubbles: phone.locator('#bubbles') };
}

story('a customer gets notices on the phone and goes on talking there', async ({ enter }) => {
  const number = aNumber();
  const subject = aSubject('The whistle is silent');
  const { reference } = await openTicket({
    issueTitle: subject,
    description: 'Not a sound.',
    mobile: `+${number}`,
    whatsappNotifications: true,
  });
  const agent = await anAgent(enter);
  await row(agent, subject).click();
  await conversation(agent).getByText('Not a sound.').waitFor();
  const agentHasStayed = await stays(agent);

  const { phone, bubbles } = await thePhoneOf(enter, number);
  const phoneHasStayed = await stays(phone);
  await bubbles.getByText(reference).first().waitFor();
  const [tracked] = await Promise.all([
    phone.waitForEvent('popup'),
    bubbles.getByRole('link', { name: 'Open my request' }).first().click(),
  ]);
  await conversation(tracked).getByText('Not a sound.').waitFor();

  await agent.getByLabel('Status').selectOption('in_progress');
  await bubbles
    .getByText(/in progress/i)
    .first()
    .waitFor();

  await phone.getByLabel('Write as the customer').fill('It was loud last week.');
  await phone.getByLabel('Write as the customer').press('Enter');
  await conversation(agent).getByText('It was loud last week.').waitFor();

  await agent.getByRole('textbox', { name: 'Reply' }).fill('Then it needs a new pipe.');
  await agent.getByRole('button', { name: 'Send', exact: true }).click();
  await bubbles.getByText('Then it needs a new pipe.').waitFor();
  await said(agent, 'Then it needs a new pipe.').getByText('Read', { exact: true }).waitFor();
  await agentHasStayed();
  await phoneHasStayed();
});
