import type { Ticket } from '@/shared/api/contract';
import { useCommands, type Command } from '@/shared/commands/commands';
import { useWords } from '@/shared/language/words';
import { preferences } from '@/shared/preferences/preferences';
import { useMayAct, useSession } from '@/shared/session/session';
import { useNeighbours } from '../list/use-neighbours';
import { useAssign, useChangeStatus } from './use-change-ticket';

function focusOn(selector: string) {
  document.querySelector<HTMLElement>(selector)?.focus();
}

function copy(text: string) {
  // Without the right to, the palette has it to read; nothing is lost.
  navigator.clipboard.writeText(text).catch(() => undefined);
}

/** Goes where its agent wants to be after a ticket was closed. */
export function useAfterClosing(): () => void {
  const { nextOrList, toList } = useNeighbours();
  return () => {
    const { afterClosing } = preferences();
    if (afterClosing === 'next') nextOrList();
    else if (afterClosing === 'list') toList();
  };
}

/** What can be done with the open ticket by a key. */
export function useTicketCommands(ticket: Ticket, onDetails: () => void): void {
  const t = useWords();
  const mayAct = useMayAct();
  const { data: me } = useSession();
  const { nextOrList } = useNeighbours();
  const afterClosing = useAfterClosing();
  const change = useChangeStatus(ticket.id);
  const assign = useAssign(ticket.id);

  const acts: Command[] = [
    {
      id: 'assign',
      label: t('desk.command.assign'),
      keys: 'a',
      run: () => {
        focusOn('[data-command="assignee"]');
      },
    },
    {
      id: 'assign-me',
      label: t('desk.command.take'),
      run: () => {
        if (me) assign.mutate({ id: me.id, name: me.name });
      },
    },
    {
      id: 'status',
      label: t('desk.command.status'),
      keys: 's',
      run: () => {
        focusOn('[data-command="status"]');
      },
    },
    {
      id: 'close',
      label: t('desk.command.close'),
      keys: 'e',
      run: () => {
        change.mutate('closed');
        afterClosing();
      },
    },
    {
      id: 'close-next',
      label: t('desk.command.close-next'),
      keys: 'Shift+e',
      run: () => {
        change.mutate('closed');
        nextOrList();
      },
    },
  ];
  useCommands([
    ...(mayAct ? acts : []),
    {
      id: 'copy-number',
      label: t('desk.command.copy-number'),
      keys: '.',
      run: () => {
        copy(ticket.reference);
      },
    },
    {
      id: 'copy-link',
      label: t('desk.command.copy-link'),
      keys: 'Shift+.',
      run: () => {
        copy(new URL(`/admin/tickets/${ticket.id}`, window.location.origin).href);
      },
    },
    { id: 'details', label: t('desk.command.details'), keys: 'i', run: onDetails },
  ]);
}
