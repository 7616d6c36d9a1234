import { simulatorUrl } from './settings.js';

/** Has the simulator of WhatsApp do something, by its control plane. */
export async function simulate(what, order) {
  const answer = await fetch(`${simulatorUrl}/_fake/${what}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(order),
  });
  if (!answer.ok) throw new Error(`${what}: ${answer.status} ${await answer.text()}`);
}
