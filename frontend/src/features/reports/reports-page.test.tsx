import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { given, good, http, refusal } from '@/testing/server';
import { show } from '@/testing/show';
import { ReportsPage } from './reports-page';

const waiting = { tickets: 2, median_seconds: 540, p90_seconds: 7_500 };
const none = { tickets: 0, median_seconds: null, p90_seconds: null };

let asked: URLSearchParams[];

beforeEach(() => {
  asked = [];
  // The chart measures its place; jsdom has none.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    },
  );
  given(
    http.get('/api/reports/volume', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return good({
        time_zone: 'Europe/Berlin',
        days: [
          { day: '2026-03-01', total: 0, by_status: {}, by_channel: {} },
          {
            ...{ day: '2026-03-02', total: 3 },
            by_status: { new: 1, closed: 2 },
            by_channel: { web: 1, whatsapp: 2 },
          },
        ],
      });
    }),
    http.get('/api/reports/response-times', () =>
      good({
        time_zone: 'Europe/Berlin',
        first_response: waiting,
        resolution: none,
        agents: [
          { agent: { id: 1, name: '=Grace' }, first_response: waiting, resolution: none },
          { agent: { id: 9, name: null }, first_response: waiting, resolution: none },
        ],
      }),
    ),
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** jsdom's files cannot be read in the newer way. */
function textOf(file: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.readAsText(file);
  });
}

const march = '/admin/reports?from=2026-03-01&to=2026-03-02&timeZone=Europe%2FBerlin';

describe('the reports', () => {
  it('ask for the period of the address and lead to exactly its tickets', async () => {
    show(<ReportsPage />, march);

    const tickets = await screen.findByRole('region', { name: 'Tickets created' });
    const whatsapp = await within(tickets).findByRole('link', { name: '2 WhatsApp' });

    expect(Object.fromEntries(asked[0] ?? [])).toEqual({
      from: '2026-03-01',
      to: '2026-03-02',
      timeZone: 'Europe/Berlin',
    });
    const list = new URL(whatsapp.getAttribute('href') ?? '', 'http://tick');
    expect(Object.fromEntries(list.searchParams)).toEqual({
      from: '2026-02-28T23:00:00.000Z',
      to: '2026-03-02T23:00:00.000Z',
      channel: 'whatsapp',
    });
    expect(within(tickets).getByRole('link', { name: '2 Closed' })).toBeVisible();
    expect(within(tickets).getByRole('link', { name: '3 Total' })).toBeVisible();
  });

  it('open the tickets of one day from its numbers', async () => {
    const { user } = show(<ReportsPage />, march);

    await user.click(await screen.findByText('View as table'));

    const day = screen.getByRole('link', { name: '2: Closed, 2026-03-02' });
    const list = new URL(day.getAttribute('href') ?? '', 'http://tick');
    expect(Object.fromEntries(list.searchParams)).toEqual({
      from: '2026-03-01T23:00:00.000Z',
      to: '2026-03-02T23:00:00.000Z',
      status: 'closed',
    });
  });

  it('show how long customers waited, also by agents who are not known any more', async () => {
    show(<ReportsPage />, march);

    const first = await screen.findByRole('region', { name: 'First response' });
    const row = within(first).getByRole('row', { name: /^Agent 9/ });
    expect(row).toHaveTextContent('9 min');
    expect(row).toHaveTextContent('2 h 5 min');
    const end = screen.getByRole('region', { name: 'Resolution time' });
    expect(within(end).getAllByRole('row')).toHaveLength(2);
  });

  it('lead to the tickets that were answered first by one agent', async () => {
    show(<ReportsPage />, march);

    const first = await screen.findByRole('region', { name: 'First response' });
    const hers = within(first).getByRole('link', { name: '2: =Grace' });

    const list = new URL(hers.getAttribute('href') ?? '', 'http://tick');
    expect(Object.fromEntries(list.searchParams)).toEqual({
      from: '2026-02-28T23:00:00.000Z',
      to: '2026-03-02T23:00:00.000Z',
      milestone: 'first_response',
      by: '1',
    });
  });

  it('are handed out as CSV in which no name is a formula', async () => {
    const files: Blob[] = [];
    URL.createObjectURL = (file) => {
      files.push(file as Blob);
      return 'blob:csv';
    };
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = show(<ReportsPage />, march);

    await user.click(
      (await screen.findAllByRole('button', { name: 'Export CSV' }))[0] as HTMLElement,
    );
    const waited = await screen.findByRole('region', { name: 'Response and resolution times' });
    await user.click(await within(waited).findByRole('button', { name: 'Export CSV' }));

    const texts = await Promise.all(files.map(textOf));
    expect(texts[0]).toContain('"2026-03-02",3,1,0,2,1,0,2\r\n');
    expect(texts[1]).toContain(`"'=Grace",2,540,7500,0,,\r\n`);
  });

  it('keep a chosen period in the address and ask for it', async () => {
    const { user } = show(<ReportsPage />, march);
    await screen.findByRole('link', { name: '3 Total' });

    await user.click(screen.getByRole('button', { name: '7 days' }));
    await user.selectOptions(screen.getByLabelText('Time zone'), 'UTC');

    await waitFor(() => {
      expect(asked.at(-1)?.get('timeZone')).toBe('UTC');
    });
    const last = asked.at(-1);
    const days = Date.parse(last?.get('to') ?? '') - Date.parse(last?.get('from') ?? '');
    expect(days).toBe(6 * 24 * 60 * 60 * 1000);
  });

  it('say in words why a period cannot be reported', async () => {
    given(http.get('/api/reports/volume', () => refusal(422, 'A period has at most 366 days.')));
    show(<ReportsPage />, march);

    expect(await screen.findByText('A period has at most 366 days.')).toBeVisible();
  });
});
