import { namesKept } from '@/shared/storage/kept';
import { agentPrefix, keptForAgent } from '@/shared/storage/kept-for-agent';
import { unsentReplyOf, type UnsentReply } from './unsent-reply';

const nameOf = (key: string) => `unsent.${key}`;

/** An agent's unsent replies in the browser, an entry each, so that tabs do not overwrite each other's. */
export class UnsentStore {
  private readonly agentId: number;
  private readonly prefix: string;

  constructor(agentId: number) {
    this.agentId = agentId;
    this.prefix = agentPrefix(agentId) + nameOf('');
  }

  /** In the order in which they were written. */
  all(): UnsentReply[] {
    return namesKept(this.prefix, 'local')
      .map((key) => this.find(key))
      .filter((reply) => reply !== null)
      .sort((one, other) => Date.parse(one.draft.at) - Date.parse(other.draft.at));
  }

  find(key: string): UnsentReply | null {
    return unsentReplyOf(keptForAgent(this.agentId, nameOf(key)).read());
  }

  /** False when the browser did not take it. */
  put(reply: UnsentReply): boolean {
    return keptForAgent<UnsentReply>(this.agentId, nameOf(reply.draft.key)).write(reply);
  }

  drop(key: string): void {
    keptForAgent(this.agentId, nameOf(key)).write(null);
  }

  /** Tells what other tabs did; the function stops it. */
  onChange(listener: () => void): () => void {
    const changed = ({ key }: StorageEvent) => {
      if (key === null || key.startsWith(this.prefix)) listener();
    };
    window.addEventListener('storage', changed);
    return () => {
      window.removeEventListener('storage', changed);
    };
  }
}
