import { anAgent, conversation, row, said } from './desk.js';
import { simulatorUrl } from './settings.js';
import { simulate } from './simulator.js';
import { aNumber, openTicket } from './tick.js';

const others = [
  {
    name: 'Grace Okafor',
    issueTitle: 'Delivery to the office instead of my home',
    issueType: 'general',
    description: 'Is it still possible to change the address of order 20377?',
    status: 'closed',
  },
  {
    name: 'Jonas Weber',
    issueTitle: 'Where can I see my invoices?',
    issueType: 'billing',
    description: 'I need the one of March for my taxes.',
    status: 'closed',
  },
  {
    name: 'Amina Diallo',
    issueTitle: 'Please add dark mode to the app',
    issueType: 'other',
    description: 'My eyes would thank you in the evening.',
    status: 'in_progress',
  },
  {
    name: 'Li Wei',
    issueTitle: 'Password mail never arrives',
    issueType: 'account',
    description: 'I asked three times and looked into the spam folder, too.',
    status: 'in_progress',
  },
  {
    name: 'Sofía Romero',
    issueTitle: 'Charged twice for one order',
    issueType: 'billing',
    description: 'Order 20418 shows up twice on my card statement.',
    status: 'new',
  },
  {
    name: 'Tom Baker',
    issueTitle: 'The scanner prints blank pages',
    issueType: 'technical',
    description: 'Since the update yesterday every second page is empty.',
    status: 'new',
  },
];

const receipt = {
  name: 'invoice-20418.txt',
  type: 'text/plain',
  content: 'Order 20418\nEspresso machine, 1 piece\n',
};

async function answer(agent, words) {
  await agent.getByRole('textbox', { name: 'Reply' }).fill(words);
  await agent.getByRole('button', { name: 'Send', exact: true }).click();
  await conversation(agent).getByText(words).waitFor();
}

async function write(phone, words) {
  await phone.getByLabel('Write as the customer').fill(words);
  await phone.getByLabel('Write as the customer').press('Enter');
}

/** Fills Tick with a few tickets; tells of the last one, which has a conversation on WhatsApp. */
export async function exampleTickets(enter) {
  const agent = await anAgent(enter);
  for (const { status, ...ticket } of others) {
    const email = `${ticket.name.split(' ')[0].toLowerCase()}@example.com`;
    const { id } = await openTicket({ ...ticket, email });
    if (status !== 'new')
      await agent.request.put(`/api/tickets/${id}/status`, { data: { status } });
  }

  const writer = aNumber();
  await simulate('personas', { customer: writer, name: 'Mateo Silva' });
  await simulate('inbound', {
    from: writer,
    type: 'text',
    text: 'Hello, when do you open on Saturday?',
  });
  await row(agent, 'when do you open').first().waitFor();

  const number = aNumber();
  await simulate('personas', { customer: number, name: 'Nora Lindqvist' });
  const subject = 'My espresso machine arrived broken';
  const description =
    'The box was fine, but the water tank inside is cracked. The invoice is attached. Can you send a new one?';
  const { id, reference, trackingUrl } = await openTicket(
    {
      name: 'Nora Lindqvist',
      email: 'nora@example.com',
      mobile: `+${number}`,
      whatsappNotifications: true,
      issueType: 'general',
      issueTitle: subject,
      description,
    },
    [receipt],
  );
  await agent.goto(`/admin/tickets/${id}`);
  const phone = await enter();
  await phone.goto(simulatorUrl);
  await phone.getByTitle(number.slice(-8)).click();
  await phone.locator('#bubbles').getByRole('link').first().waitFor();
  await agent.getByLabel('Status').selectOption('in_progress');
  await phone
    .locator('#bubbles')
    .getByText(/in progress/i)
    .first()
    .waitFor();
  await write(phone, 'Hi! The number on the tank is WT-301, in case that helps.');
  await conversation(agent)
    .getByText(/WT-301/)
    .waitFor();
  await answer(agent, 'Thank you, Nora, it does. A new tank leaves our warehouse today.');
  await phone
    .locator('#bubbles')
    .getByText(/leaves our warehouse/)
    .waitFor();
  await write(phone, 'Wonderful, thank you! Shall I send the old one back?');
  await conversation(agent)
    .getByText(/send the old one back/)
    .waitFor();
  const lastWords = 'No need: please recycle it. You get a message when the parcel is on its way.';
  await answer(agent, lastWords);
  await phone.locator('#bubbles').getByText(lastWords).waitFor();
  await said(agent, lastWords).getByText('Read', { exact: true }).waitFor();
  await Promise.all([agent, phone].map((page) => page.context().close()));
  return { id, number, reference, subject, description, trackingUrl, lastWords };
}
