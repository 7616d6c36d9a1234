import { kept, namesKept } from './kept';
import { keptForAgent } from './kept-for-agent';

// Earlier versions kept texts per tab, without saying whose they were.
const HELD = 'tick.held';
const TYPED = 'tick.reply';
const FILES = 'tick.files.reply';

function take(name: string): unknown {
  const store = kept(name);
  const value = store.read();
  store.write(null);
  return value;
}

function isMissing(agentId: number, name: string): boolean {
  return keptForAgent(agentId, name).read() === null;
}

/** Gives what an earlier version kept to the agent whose session the page was loaded with; answers its unsent replies. */
export function adoptUnbound(agentId: number): unknown[] {
  for (const ticketId of namesKept(`${TYPED}.`)) {
    const typed = take(`${TYPED}.${ticketId}`);
    const name = `typed.${ticketId}`;
    if (isMissing(agentId, name)) keptForAgent(agentId, name).write(typed);
  }
  for (const ticketId of namesKept(`${FILES}.`)) {
    const files = take(`${FILES}.${ticketId}`);
    // They were kept for reply and note alike: only colleagues see those of a note.
    const name = `files.${ticketId}.note`;
    if (isMissing(agentId, name)) keptForAgent(agentId, name).write(files);
  }
  const replies = take(HELD);
  return Array.isArray(replies) ? replies : [];
}

/** Somebody has to sign in: whose it was cannot be told any more. */
export function forgetUnbound(): void {
  const names = [
    HELD,
    ...[`${TYPED}.`, `${FILES}.`].flatMap((it) => namesKept(it).map((rest) => it + rest)),
  ];
  names.forEach(take);
}
