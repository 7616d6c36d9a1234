import assert from 'node:assert/strict';
import { exampleTickets } from './stage/examples.js';
import { examiner } from './stage/examine.js';
import { PATIENCE_MS } from './stage/settings.js';
import {
  visitAdministration,
  visitCustomerPages,
  visitDesk,
  visitOverlays,
} from './stage/states.js';
import { story } from './stage/story.js';

let examples;

/** The examples are made once, by the first who needs them. */
function visited(what, visit) {
  const examined = async ({ enter }) => {
    const faults = [];
    examples ??= await exampleTickets(enter);

    await visit(enter, { story: examples, seen: examiner(faults) });

    assert.equal(faults.length, 0, `\n${faults.join('\n')}\n`);
  };
  // It is many states that are waited for.
  story(`nobody is shut out of ${what}`, examined, { timeout: 10 * PATIENCE_MS });
}

visited('what customers see', visitCustomerPages);
visited('the desk', visitDesk);
visited('what opens above the desk', visitOverlays);
visited('the other pages of agents', visitAdministration);
