import { useNavigate, useParams, useSearchParams } from 'react-router';
import { statuses, type Status } from '@/shared/api/contract';
import type { TicketFilter, View } from '@/shared/api/query-keys';
import type { Key } from '@/shared/language/words';

export const sorts: readonly { value: string; words: Key }[] = [
  { value: 'activity', words: 'desk.sort.activity' },
  { value: 'waiting', words: 'desk.sort.waiting' },
  { value: 'created', words: 'desk.sort.newest' },
  { value: 'created_at', words: 'desk.sort.oldest' },
];
const DEFAULT_SORT = 'activity';

/** What a search goes by unless told otherwise; a plain list has nothing to be relevant to. */
export const bestMatch = { value: 'relevance', words: 'desk.sort.relevance' } as const;

/** The order of a list that says nothing of it. */
function usualSort(q: string): string {
  return q === '' ? DEFAULT_SORT : bestMatch.value;
}

function sortOf(search: URLSearchParams): string {
  const q = search.get('q') ?? '';
  const asked = search.get('sort') ?? usualSort(q);
  return q === '' && asked === bestMatch.value ? DEFAULT_SORT : asked;
}

/** What narrows a list beyond its view; each may be left open. */
export const narrowings = ['type', 'channel', 'milestone', 'by', 'from', 'to'] as const;
export type Narrowing = (typeof narrowings)[number] | 'q' | 'sort';

function statusOf(value: string | null): Status | null {
  return statuses.find((status) => status === value) ?? null;
}

function viewOf(value: string | null): View {
  return value === 'mine' || value === 'unassigned' ? value : 'all';
}

function filterOf(search: URLSearchParams): TicketFilter {
  const text = (name: string) => search.get(name) ?? '';
  return {
    view: viewOf(search.get('view')),
    status: statusOf(search.get('status')),
    q: text('q'),
    type: text('type'),
    channel: text('channel'),
    milestone: text('milestone'),
    by: text('by'),
    from: text('from'),
    to: text('to'),
    sort: sortOf(search),
  };
}

/** Where in the desk one is, kept in the address alone: it survives a reload and can be sent to a colleague. */
export function useDeskAddress() {
  const [search, setSearch] = useSearchParams();
  const { ticketId } = useParams();
  const navigate = useNavigate();

  function narrow(changes: Partial<Record<Narrowing, string>>) {
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value === '') next.delete(name);
          else next.set(name, value);
        }
        if (next.get('sort') === usualSort(next.get('q') ?? '')) next.delete('sort');
        return next;
      },
      { replace: true },
    );
  }

  /** The list of a status or of a view: each is whole, so that its count is the length of its list. */
  function toList(list: { status?: Status; view?: View }): string {
    const next = new URLSearchParams(search);
    next.delete('status');
    next.delete('view');
    if (list.status) next.set('status', list.status);
    if (list.view && list.view !== 'all') next.set('view', list.view);
    return `/admin?${next}`;
  }

  return {
    filter: filterOf(search),
    selected: ticketId && /^\d+$/.test(ticketId) ? Number(ticketId) : null,
    narrow,
    toList,
    toTicket: (id: number) => `/admin/tickets/${id}?${search}`,
    close: () => {
      void navigate(`/admin?${search}`);
    },
  };
}
