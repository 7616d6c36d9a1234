import { useNavigate, useParams, useSearchParams } from 'react-router';
import { statuses, type Status } from '@/shared/api/contract';
import type { TicketFilter } from '@/shared/api/query-keys';

export const sorts = [
  { value: '-created_at', label: 'Newest first' },
  { value: 'created_at', label: 'Waiting longest' },
  { value: '-updated_at', label: 'Last changed' },
];
const DEFAULT_SORT = '-created_at';

function statusOf(value: string | null): Status | null {
  return statuses.find((status) => status === value) ?? null;
}

/** Where in the desk one is, kept in the address alone: it survives a reload and can be sent to a colleague. */
export function useDeskAddress() {
  const [search, setSearch] = useSearchParams();
  const { ticketId } = useParams();
  const navigate = useNavigate();

  const filter: TicketFilter = {
    status: statusOf(search.get('status')),
    q: search.get('q') ?? '',
    sort: search.get('sort') ?? DEFAULT_SORT,
  };

  function narrow(name: 'q' | 'sort', value: string) {
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '' || value === DEFAULT_SORT) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  }

  function withStatus(status: Status | null): string {
    const next = new URLSearchParams(search);
    if (status) next.set('status', status);
    else next.delete('status');
    return `/admin?${next}`;
  }

  function toTicket(id: number): string {
    return `/admin/tickets/${id}?${search}`;
  }

  function close() {
    void navigate(`/admin?${search}`);
  }

  return {
    filter,
    selected: ticketId && /^\d+$/.test(ticketId) ? Number(ticketId) : null,
    narrow,
    withStatus,
    toTicket,
    close,
  };
}
