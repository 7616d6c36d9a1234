import { typeAhead } from '@/shared/commands/type-ahead';

function focusConversation() {
  document.getElementById('conversation')?.focus();
}

/** Whoever opens a ticket by a key goes on in its conversation. */
export function openByKey(ticketId: number, selected: boolean) {
  if (selected) focusConversation();
  else typeAhead.expect(ticketId, focusConversation);
}
