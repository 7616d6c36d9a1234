import { lazy, Suspense, useCallback, useState } from 'react';
import { useMayAct } from '@/shared/session/session';
import { useChosen } from '../bulk/use-chosen';
import { VirtualTickets, type TicketsProps } from './virtual-tickets';

const BulkBar = lazy(async () => ({ default: (await import('../bulk/bulk-bar')).BulkBar }));

/** The list, and above it what can be done with the tickets that are chosen in it. */
export function ChoosableTickets(props: TicketsProps) {
  const { chosen, toggle, all, none } = useChosen(props.tickets);
  const [begun, setBegun] = useState(false);
  const mayAct = useMayAct();
  const choose = useCallback(
    (id: number) => {
      setBegun(true);
      toggle(id);
    },
    [toggle],
  );
  return (
    <>
      {begun && (
        <Suspense>
          <BulkBar chosen={chosen} onAll={all} onNone={none} />
        </Suspense>
      )}
      <VirtualTickets {...props} chosen={chosen} onChoose={mayAct ? choose : undefined} />
    </>
  );
}
