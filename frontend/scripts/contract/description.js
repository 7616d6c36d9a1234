import { setTimeout } from 'node:timers/promises';
import openapiTS, { astToString } from 'openapi-typescript';

/** What the services say of themselves, as it was when the front end last agreed to it. */
export const descriptionFile = new URL('../../openapi.json', import.meta.url);

/** The types that are made of it. */
export const typesFile = new URL('../../src/shared/api/openapi.ts', import.meta.url);

/**
 * The part that types are made of, in an order of its own: neither the machine nor examples nor the refusals, which are
 * the same everywhere.
 *
 * @param {unknown} part
 * @returns {unknown}
 */
function pruned(part) {
  if (Array.isArray(part)) return part.map(pruned);
  if (typeof part !== 'object' || part === null) return part;
  const left = Object.entries(part)
    .filter(([name]) => !/^(servers|example|[45]\d\d)$/.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(left.map(([name, value]) => [name, pruned(value)]));
}

/** A service that is asked for the first time takes longer to describe itself than the gateway waits. */
const ASK_AGAIN_MS = 5_000;
const MOST_TRIES = 12;

/**
 * @param {string} address of a running Tick
 * @returns {Promise<any>}
 */
export async function described(address) {
  for (let tries = 1; ; tries++) {
    const answer = await fetch(new URL('/api-docs', address));
    if (!answer.ok) throw new Error(`No description at ${address}: ${answer.status}`);
    const description = await answer.json();
    const missing = description['x-missing'];
    if (!missing) return pruned(description);
    if (tries === MOST_TRIES) throw new Error(`The description lacks ${missing}`);
    await setTimeout(ASK_AGAIN_MS);
  }
}

/** @param {unknown} description */
export function serialized(description) {
  return `${JSON.stringify(description, null, 1)}\n`;
}

/**
 * @param {any} description
 * @returns {Promise<string>}
 */
export async function typesOf(description) {
  const types = astToString(await openapiTS(description));
  return `// Made of openapi.json by npm run contract: not to be edited.\n${types}`;
}
