import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Reply } from '@/shared/api/contract';
import { t, useWords } from '@/shared/language/words';
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
  if (mine) return reply.internal ? t('desk.told.note-saved') : t('desk.told.reply-sent');
  return t(reply.internal ? 'desk.told.note' : 'desk.told.wrote', { name: reply.agent_name });
}

/** Tells those who listen what was added to the conversation since it was opened; others see it. */
export function NewTurn({ replies }: { replies: readonly Reply[] | undefined }) {
  useWords();
  const me = useSession().data;
  const newest = replies?.at(-1);
  const [before, setBefore] = useState<number>();
  if (before === undefined && replies) setBefore(newest?.id ?? 0);
  const isNew = before !== undefined && newest !== undefined && newest.id > before;
  const mine = newest?.author !== 'customer' && newest?.agent_name === me?.name;
  return <Unseen role="status">{isNew && wordsOf(newest, mine)}</Unseen>;
}
