import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { commandBoard, useCommands } from '@/shared/commands/commands';
import { isComposing, isTaken, keystrokeOf } from '@/shared/commands/keystroke';
import { typeAhead } from '@/shared/commands/type-ahead';
import { useWords } from '@/shared/language/words';
import { preferences } from '@/shared/preferences/preferences';

const Palette = lazy(async () => ({ default: (await import('./palette')).Palette }));
const HelpSheet = lazy(async () => ({ default: (await import('./help-sheet')).HelpSheet }));

type Shown = 'palette' | 'help' | null;

/** Runs commands by their keys, and shows them: all in the palette, the keys on the help sheet. */
export function CommandKeys() {
  const t = useWords();
  const [shown, setShown] = useState<Shown>(null);
  useCommands([
    {
      id: 'palette',
      label: t('commands.find'),
      keys: 'Ctrl+k',
      ahead: 'now',
      run: () => {
        setShown('palette');
      },
    },
    {
      id: 'help',
      label: t('commands.keys'),
      keys: '?',
      ahead: 'now',
      run: () => {
        setShown('help');
      },
    },
  ]);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || isComposing(event)) return;
    const keys = keystrokeOf(event);
    const single = !/^(Ctrl|Alt)\+/.test(keys);
    if (single && (!preferences().singleKeys || isTaken(event))) return;
    const command = commandBoard.snapshot().findLast((it) => it.keys === keys);
    if (!command) return;
    event.preventDefault();
    command.run();
  });
  useEffect(() => typeAhead.listen(), []);
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      onKey(event);
    };
    window.addEventListener('keydown', listener);
    return () => {
      window.removeEventListener('keydown', listener);
    };
  }, []);

  const close = () => {
    setShown(null);
  };
  return (
    <Suspense>
      {shown === 'palette' && <Palette onClose={close} />}
      {shown === 'help' && <HelpSheet onClose={close} />}
    </Suspense>
  );
}
