import assert from 'node:assert/strict';
import { story } from './stage/story.js';

story('a developer finds every operation described at /docs', async ({ enter }) => {
  const developer = await enter();
  const answer = await developer.request.get('/api-docs');
  const { paths } = await answer.json();
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );

  await developer.goto('/docs');
  await developer.getByRole('heading', { name: /^Tick/ }).waitFor();
  await developer
    .locator('.opblock')
    .nth(described.length - 1)
    .waitFor();

  const shown = await developer.locator('.opblock-summary').evaluateAll((blocks) =>
    blocks.map((block) => {
      const method = block.querySelector('.opblock-summary-method').textContent;
      const path = block.querySelector('.opblock-summary-path').dataset.path;
      return `${method} ${path}`;
    }),
  );
  assert.deepEqual(shown.sort(), described.sort());

  await developer.locator('.opblock-summary', { hasText: 'Opens a ticket' }).click();
  await developer.getByText('Ticket created successfully').waitFor();
});
