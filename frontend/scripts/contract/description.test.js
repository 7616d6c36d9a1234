import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { descriptionFile, typesFile, typesOf } from './description.js';

it('has made the types of the description that is checked in', async () => {
  const description = JSON.parse(await readFile(descriptionFile, 'utf8'));

  const types = await typesOf(description);

  expect(await readFile(typesFile, 'utf8'), 'npm run contract makes them anew').toBe(types);
});
