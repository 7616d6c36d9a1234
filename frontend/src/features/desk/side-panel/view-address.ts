import type { SavedView } from '@/shared/api/contract';

/** What the desk's address calls a filter, and what the list of tickets does. */
const filters = [
  ['status', 'status'],
  ['type', 'issueType'],
  ['channel', 'channel'],
  ['milestone', 'milestone'],
  ['by', 'by'],
  ['from', 'from'],
  ['to', 'to'],
  ['q', 'q'],
] as const;

const OPEN = ['new', 'in_progress'];

function sameSet(some: readonly string[] | undefined, others: readonly string[]): boolean {
  return some?.length === others.length && others.every((it) => some.includes(it));
}

/** The list that the desk's address shows, as the server saves it. */
export function definitionOf(search: URLSearchParams): Pick<SavedView, 'filter' | 'sort'> {
  const filter: SavedView['filter'] = {};
  for (const [here, there] of filters) {
    const value = search.get(here);
    if (value) filter[there] = [value];
  }
  const view = search.get('view');
  if (view === 'mine' || view === 'unassigned') {
    filter.assignee = [view === 'mine' ? 'me' : 'none'];
    if (!search.get('status')) filter.status = OPEN;
  }
  return { filter, sort: search.get('sort') ?? (filter.q ? 'relevance' : 'activity') };
}

/** Where the desk shows a saved view. */
export function addressOf({ filter, sort }: Pick<SavedView, 'filter' | 'sort'>): string {
  const search = new URLSearchParams();
  const assignee = filter.assignee?.[0];
  if (assignee === 'me') search.set('view', 'mine');
  if (assignee === 'none') search.set('view', 'unassigned');
  for (const [here, there] of filters) {
    const value = filter[there];
    const implied = here === 'status' && search.has('view') && sameSet(value, OPEN);
    if (value?.[0] && !implied) search.set(here, value[0]);
  }
  if (sort !== (filter.q ? 'relevance' : 'activity')) search.set('sort', sort);
  return search.toString();
}
