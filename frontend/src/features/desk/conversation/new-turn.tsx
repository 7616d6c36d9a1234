import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Reply } from '@/shared/api/contract';
import { useSession } from '@/shared/session/session';

const Unseen = styled('div')({
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});

function wordsOf(reply: Reply, mine: boolean): string {
  if (mine) return reply.internal ? 'Your note is saved.' : 'Your reply is sent.';
  return reply.internal ? `${reply.agent_name} left a note.` : `${reply.agent_name} wrote.`;
}

/** Tells those who listen what was added to the conversation since it was opened; others see it. */
export function NewTurn({ replies }: { replies: readonly Reply[] | undefined }) {
  const me = useSession().data;
  const newest = replies?.at(-1);
  const [before, setBefore] = useState<number>();
  if (before === undefined && replies) setBefore(newest?.id ?? 0);
  const isNew = before !== undefined && newest !== undefined && newest.id > before;
  const mine = newest?.author !== 'customer' && newest?.agent_name === me?.name;
  return <Unseen role="status">{isNew && wordsOf(newest, mine)}</Unseen>;
}
