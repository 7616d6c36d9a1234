import { anAgent, conversation, row, said } from './stage/desk.js';
import { simulate } from './stage/simulator.js';
import { story } from './stage/story.js';
import { aNumber, aSubject, openTicket } from './stage/tick.js';

async function aTicketOf(number, subject) {
  await openTicket({
    issueTitle: subject,
    description: 'It rattles.',
    mobile: `+${number}`,
    whatsappNotifications: true,
  });
}

story('an agent sees why a message failed, and has it tried again', async ({ enter }) => {
  const number = aNumber();
  const subject = aSubject('The gate rattles');
  await simulate('personas', { customer: number, traits: ['NOT_ON_WHATSAPP'] });
  await aTicketOf(number, subject);
  const agent = await anAgent(enter);
  await row(agent, subject).click();

  const confirmation = said(agent, 'Confirmation');
  await confirmation.getByText(/^Not delivered \(.+/).waitFor();
  await simulate('personas', { customer: number, traits: [] });
  await confirmation.getByRole('button', { name: 'Retry' }).click();

  await confirmation.getByText('Delivered', { exact: true }).waitFor();
});

story(
  'an answer that WhatsApp does not let through yet is held, until the customer writes',
  async ({ enter }) => {
    const number = aNumber();
    const subject = aSubject('The door rattles');
    await simulate('personas', { customer: number });
    await aTicketOf(number, subject);
    const agent = await anAgent(enter);
    await row(agent, subject).click();
    await agent.getByRole('button', { name: 'Write a reply anyway' }).click();
    await agent.getByRole('textbox', { name: 'Reply' }).fill('Which door is it?');
    await agent.getByRole('button', { name: 'Send when customer replies' }).click();
    await said(agent, 'Which door is it?')
      .getByText(/^Waiting for the customer/)
      .waitFor();

    await simulate('inbound', { from: number, type: 'text', text: 'Hello?' });

    await conversation(agent).getByText('Hello?').waitFor();
    await said(agent, 'Which door is it?').getByText('Delivered', { exact: true }).waitFor();
  },
);

story('an agent asks by a template while WhatsApp takes no free words', async ({ enter }) => {
  const number = aNumber();
  const subject = aSubject('The window rattles');
  await simulate('personas', { customer: number });
  await aTicketOf(number, subject);
  const agent = await anAgent(enter);
  await row(agent, subject).click();
  await agent.getByLabel('Template').selectOption({ label: 'ticket question (en)' });
  for (const [place, words] of Object.entries({ 1: 'Ada', 2: 'TK-7', 3: 'which window is it?' })) {
    await agent.getByRole('textbox', { name: `Variable ${place}` }).fill(words);
  }
  await agent
    .getByRole('region', { name: 'Preview' })
    .getByText(/which window is it\?/)
    .waitFor();
  await agent.getByRole('button', { name: 'Send template' }).click();
  await said(agent, 'which window is it?').getByText('Delivered', { exact: true }).waitFor();

  await simulate('inbound', { from: number, type: 'text', text: 'The left one' });

  await conversation(agent).getByText('The left one').waitFor();
  await agent.getByText(/^WhatsApp window open: 2\d h/).waitFor();
  await agent.getByRole('textbox', { name: 'Reply' }).waitFor();
});
