import { kept } from '@/shared/storage/kept';

export type Mode = 'reply' | 'note';

/** What is being written on a ticket: one text for the customer, one for colleagues. */
export interface ReplyDraft {
  mode: Mode;
  reply: string;
  note: string;
}

const nothing: ReplyDraft = { mode: 'reply', reply: '', note: '' };

/** Kept while one looks at other tickets, and over a reload. */
export function replyDraft(ticketId: number) {
  const store = kept<ReplyDraft>(`tick.reply.${ticketId}`);
  return {
    read: (): ReplyDraft => ({ ...nothing, ...store.read() }),
    write(draft: ReplyDraft) {
      store.write(draft.reply === '' && draft.note === '' ? null : draft);
    },
  };
}
