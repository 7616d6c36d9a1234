import { kept, namesKept, type Kept } from './kept';

/**
 * What an agent wrote and the server may not have yet. It is bound to the agent: it outlives an expired session, and
 * whoever signs in next at the same browser gets to see nothing of it.
 */
export function agentPrefix(agentId: number): string {
  return `tick.agent.${agentId}.`;
}

export function keptForAgent<T>(agentId: number, name: string): Kept<T> {
  return kept<T>(agentPrefix(agentId) + name, 'local');
}

/** The agent signed out: nothing of theirs stays in the browser. */
export function forgetAgent(agentId: number): void {
  const prefix = agentPrefix(agentId);
  for (const name of namesKept(prefix, 'local')) kept(prefix + name, 'local').write(null);
}
