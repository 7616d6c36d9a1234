import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { Ticket } from '@/shared/api/contract';
import { typeAhead } from '@/shared/commands/type-ahead';
import { keys } from '@/shared/api/query-keys';
import type { Answer } from '@/shared/api/request';
import { useDeskAddress } from '../desk-address';

/** The tickets before and after the open one, in the order of the list beside it. */
export function useNeighbours() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { filter, selected, toTicket, close } = useDeskAddress();

  function listed(): number[] {
    const list = queries.getQueryData<InfiniteData<Answer<Ticket[]>>>(keys.ticketList(filter));
    return list?.pages.flatMap(({ data }) => data.map(({ id }) => id)) ?? [];
  }

  /** The ticket that is open, or on its way. */
  function here(): number | null {
    return typeAhead.awaited() ?? selected;
  }

  function open(id: number | undefined) {
    if (id === undefined) return;
    typeAhead.expect(id);
    void navigate(toTicket(id));
  }

  function following(): number | undefined {
    const ids = listed();
    const from = here();
    return ids[from === null ? 0 : ids.indexOf(from) + 1];
  }

  return {
    next: () => {
      open(following());
    },
    previous: () => {
      const ids = listed();
      const from = here();
      open(ids[from === null ? 0 : ids.indexOf(from) - 1]);
    },
    /** The next one; from the last one, back to the list. */
    nextOrList: () => {
      const next = following();
      if (next === undefined) close();
      else open(next);
    },
    toList: close,
  };
}
