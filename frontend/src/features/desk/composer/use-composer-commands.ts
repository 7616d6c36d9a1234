import { useCommands } from '@/shared/commands/commands';
import { useWords } from '@/shared/language/words';
import type { Mode } from '../conversation/reply-draft';

interface Acts {
  onMode: (mode: Mode) => void;
  onAttach: () => void;
}

/** What begins an answer by a key. */
export function useComposerCommands({ onMode, onAttach }: Acts): void {
  const t = useWords();
  useCommands([
    {
      id: 'reply',
      label: t('desk.reply'),
      keys: 'r',
      ahead: 'waits',
      run: () => {
        onMode('reply');
      },
    },
    {
      id: 'note',
      label: t('desk.command.note'),
      keys: 'n',
      ahead: 'waits',
      run: () => {
        onMode('note');
      },
    },
    { id: 'attach', label: t('desk.command.attach'), keys: 'Alt+a', run: onAttach },
  ]);
}
