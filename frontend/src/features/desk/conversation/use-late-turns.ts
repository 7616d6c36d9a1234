import { useState } from 'react';
import type { Reply } from '@/shared/api/contract';

interface Seen {
  replies: readonly Reply[];
  ids: ReadonlySet<number>;
  late: readonly Reply[];
}

const idsOf = (replies: readonly Reply[]) => new Set(replies.map(({ id }) => id));

/** Messages that slipped in above others after the conversation was opened: whoever looks at its end misses them. */
export function useLateTurns(replies: readonly Reply[] | undefined) {
  const [seen, setSeen] = useState<Seen>();
  if (replies && replies !== seen?.replies) {
    const ids = idsOf(replies);
    const last = seen ? replies.findLastIndex(({ id }) => seen.ids.has(id)) : -1;
    const slipped = replies.filter(({ id }, place) => place < last && !seen?.ids.has(id));
    const still = (seen?.late ?? []).filter(({ id }) => ids.has(id));
    setSeen({ replies, ids, late: [...still, ...slipped] });
  }
  return {
    late: seen?.late ?? [],
    shown: (reply: Reply) => {
      if (seen) setSeen({ ...seen, late: seen.late.filter((it) => it !== reply) });
    },
  };
}
