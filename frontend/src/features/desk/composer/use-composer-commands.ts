import { useCommands } from '@/shared/commands/commands';
import type { Mode } from '../conversation/reply-draft';

interface Acts {
  onMode: (mode: Mode) => void;
  onAttach: () => void;
}

/** What begins an answer by a key. */
export function useComposerCommands({ onMode, onAttach }: Acts): void {
  useCommands([
    {
      id: 'reply',
      label: 'Reply',
      keys: 'r',
      run: () => {
        onMode('reply');
      },
    },
    {
      id: 'note',
      label: 'Leave an internal note',
      keys: 'n',
      run: () => {
        onMode('note');
      },
    },
    { id: 'attach', label: 'Attach a file', keys: 'Alt+a', run: onAttach },
  ]);
}
