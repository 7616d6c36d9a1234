import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import type { Assignable, Ticket } from '@/shared/api/contract';
import { sentenceOf } from '@/shared/api/problem';
import { t, useWords } from '@/shared/language/words';
import { useMayAct, useSession } from '@/shared/session/session';
import { assignableQuery } from '../tickets';
import { useAssign } from './use-change-ticket';

const NOBODY = '';

/** Everybody it can be given to: oneself first, and whoever has it now, even where that is nobody's choice any more. */
function choicesOf(
  all: readonly Assignable[],
  me: Assignable | null | undefined,
  ticket: Ticket,
): Assignable[] {
  const choices = new Map<number, string>();
  if (me) choices.set(me.id, t('desk.assign.me', { name: me.name }));
  for (const { id, name } of all) if (!choices.has(id)) choices.set(id, name);
  const { assignee } = ticket;
  if (assignee && !choices.has(assignee.id))
    choices.set(
      assignee.id,
      t('desk.assign.inactive', { name: assignee.name ?? t('desk.assign.somebody') }),
    );
  return [...choices].map(([id, name]) => ({ id, name }));
}

/** Who has the ticket, to be changed by whoever may. */
export function AssigneeSelect({ ticket }: { ticket: Ticket }) {
  const t = useWords();
  const mayAct = useMayAct();
  const { data: me } = useSession();
  const { data: all = [] } = useQuery(assignableQuery);
  const assign = useAssign(ticket.id);
  const choices = choicesOf(all, me, ticket);

  return (
    <TextField
      select
      size="small"
      label={t('desk.assign')}
      value={ticket.assignee?.id ?? NOBODY}
      disabled={!mayAct}
      error={assign.isError}
      helperText={
        assign.error ? t('desk.not-changed', { why: sentenceOf(assign.error) }) : undefined
      }
      onChange={({ target }) => {
        const chosen = all.find(({ id }) => String(id) === target.value) ?? me;
        assign.mutate(target.value === NOBODY || !chosen ? null : chosen);
      }}
      slotProps={{
        select: { native: true },
        htmlInput: { 'data-command': 'assignee' },
        inputLabel: { shrink: true },
        formHelperText: { role: 'alert' },
      }}
      sx={{ flex: '1 1 130px', maxWidth: 240 }}
    >
      <option value={NOBODY}>{t('desk.nobody')}</option>
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </TextField>
  );
}
