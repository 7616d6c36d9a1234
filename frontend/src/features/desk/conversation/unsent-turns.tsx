import type { Reply } from '@/shared/api/contract';
import type { Unsent } from '@/shared/outbox/entries';
import { HeldBubble } from './held-bubble';
import { tellUndone } from './undone';
import { UnsentBubble } from './unsent-bubble';
import { useUnsentReplies } from './use-add-reply';

/** A reply that the live feed brought in before the answer to our own request is not shown twice. */
function isListed({ reply: { draft }, phase }: Unsent, replies: readonly Reply[]): boolean {
  if (phase === 'refused' || phase === 'asks') return false;
  return replies.some(
    ({ id, message, internal, author }) =>
      id > draft.after &&
      author !== 'customer' &&
      message === draft.message &&
      internal === draft.internal,
  );
}

/** What the agent handed over and the server has not confirmed, after all that was said. */
export function useUnsentTurns(ticketId: number, replies: readonly Reply[]) {
  const { unsent, send, discard } = useUnsentReplies(ticketId);
  return { turns: unsent.filter((it) => !isListed(it, replies)), send, discard };
}

export function UnsentTurns({ turns, send, discard }: ReturnType<typeof useUnsentTurns>) {
  return turns.map((unsent) => {
    const { draft } = unsent.reply;
    return unsent.phase === 'held' ? (
      <HeldBubble
        key={draft.key}
        draft={draft}
        onUndo={() => {
          discard(draft.key);
          tellUndone(unsent);
        }}
        onSendNow={() => send(draft.key)}
      />
    ) : (
      <UnsentBubble
        key={draft.key}
        unsent={unsent}
        onSend={() => send(draft.key)}
        onDiscard={() => {
          discard(draft.key);
        }}
      />
    );
  });
}
