import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { described, descriptionFile } from '../scripts/contract/description.js';
import { baseUrl } from './stage/settings.js';

test('the services answer as the front end was built for', async () => {
  const agreed = JSON.parse(await readFile(descriptionFile, 'utf8'));

  const served = await described(baseUrl);

  assert.deepEqual(served, agreed, 'npm run contract -- <address of Tick> takes the change over');
});
