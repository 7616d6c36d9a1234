import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import type { TicketFilter } from '@/shared/api/query-keys';
import { given, good, http } from '@/testing/server';
import { ticketListQuery } from './tickets';

const everything: TicketFilter = {
  ...{ view: 'all', status: null, q: '', type: '', channel: '', milestone: '', by: '' },
  ...{ from: '', to: '', sort: '' },
};

afterEach(() => {
  vi.restoreAllMocks();
});

function readersZone(timeZone: string) {
  const usual = new Intl.DateTimeFormat().resolvedOptions();
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    ...usual,
    timeZone,
  });
}

async function askedFor(bounds: Partial<TicketFilter>) {
  let asked = new URLSearchParams();
  given(
    http.get('/api/tickets', ({ request }) => {
      asked = new URL(request.url).searchParams;
      return good([], { page: { next: null } });
    }),
  );
  await new QueryClient().infiniteQuery(ticketListQuery({ ...everything, ...bounds }));
  return [asked.get('from'), asked.get('to')];
}

const today = { from: '2026-05-01', to: '2026-05-01' };

it.each([
  ['America/St_Johns', '2026-05-01T02:30:00.000Z', '2026-05-02T02:30:00.000Z'],
  ['Asia/Kolkata', '2026-04-30T18:30:00.000Z', '2026-05-01T18:30:00.000Z'],
  ['UTC', '2026-05-01T00:00:00.000Z', '2026-05-02T00:00:00.000Z'],
])('the days of the filter are those of the reader, in %s', async (zone, from, to) => {
  readersZone(zone);

  expect(await askedFor(today)).toEqual([from, to]);
});

it('a bound that is an instant stays as it is, and half a year is none', async () => {
  const instant = '2026-03-28T23:00:00.000Z';

  expect(await askedFor({ from: instant, to: '0002-05-01' })).toEqual([instant, null]);
});
