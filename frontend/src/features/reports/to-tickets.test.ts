import { expect, it } from 'vitest';
import { listBounds } from './to-tickets';

it('a period ends for the list with the instant after its last day', () => {
  const march = { from: '2026-03-29', to: '2026-03-29' };

  expect(listBounds({ ...march, timeZone: 'Europe/Berlin' })).toEqual({
    from: '2026-03-28T23:00:00.000Z',
    to: '2026-03-29T22:00:00.000Z',
  });
  // The list takes a bare day for the reader's own, whatever zone the report is in.
  expect(listBounds({ ...march, timeZone: 'UTC' })).toEqual({
    from: '2026-03-29T00:00:00.000Z',
    to: '2026-03-30T00:00:00.000Z',
  });
});
