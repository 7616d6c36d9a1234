import { randomInt } from 'node:crypto';
import { baseUrl } from './settings.js';

/** A number that no other run has written to. */
export function aNumber() {
  return `49151${String(randomInt(1e8)).padStart(8, '0')}`;
}

/** Words that tell this run's ticket from all others. */
export function aSubject(words) {
  return `${words} ${randomInt(1e9).toString(36)}`;
}

/** Opens a ticket as the outside does, without a browser. */
export async function openTicket(fields, files = []) {
  const form = new FormData();
  const ticket = { name: 'Ada Byron', email: 'ada@example.com', ...fields };
  for (const [name, value] of Object.entries(ticket)) form.append(name, String(value));
  for (const file of files) {
    form.append('attachment', new Blob([file.content], { type: file.type }), file.name);
  }
  const answer = await fetch(`${baseUrl}/api/tickets`, { method: 'POST', body: form });
  const text = await answer.text();
  if (answer.status !== 201) throw new Error(`No ticket: ${answer.status} ${text}`);
  return JSON.parse(text).data;
}
