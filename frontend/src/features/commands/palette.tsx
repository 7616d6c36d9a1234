import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import Typography from '@mui/material/Typography';
import { useId, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { commandBoard, type Command } from '@/shared/commands/commands';
import { isComposing } from '@/shared/commands/keystroke';
import { useWords } from '@/shared/language/words';
import { trimmed } from '@/shared/text/blank';
import { Keys } from './keys';

const MOST = 12;

/** Everything that can be done here, by its name; any other words search the tickets. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const board = useSyncExternalStore(commandBoard.subscribe, commandBoard.snapshot);
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const [place, setPlace] = useState(0);
  const id = useId();

  const typed = trimmed(words);
  const search: Command = {
    id: 'search-tickets',
    label: t('commands.search', { words: typed }),
    run: () => void navigate(`/admin?${new URLSearchParams({ q: typed })}`),
  };
  const fitting = board.filter(
    (it) => it.id !== 'palette' && it.label.toLowerCase().includes(typed.toLowerCase()),
  );
  const found = [...fitting.slice(0, MOST), ...(typed === '' ? [] : [search])];
  const active = Math.min(place, found.length - 1);

  function run(command: Command | undefined) {
    if (!command) return;
    onClose();
    // The dialog gives the focus back first: a command may want it elsewhere.
    setTimeout(command.run);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'ArrowDown') setPlace((active + 1) % found.length);
    else if (event.key === 'ArrowUp') setPlace((active + found.length - 1) % found.length);
    else if (event.key === 'Enter') run(found[active]);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      slotProps={{ paper: { 'aria-label': t('commands.label') } }}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <InputBase
        autoFocus
        placeholder={t('commands.ask')}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          setPlace(0);
        }}
        onKeyDown={onKeyDown}
        inputProps={{
          role: 'combobox',
          'aria-label': t('commands.input'),
          'aria-expanded': found.length > 0,
          'aria-controls': id,
          'aria-activedescendant': found[active] && `${id}-${found[active].id}`,
        }}
        sx={{ px: 2, py: 1.5, fontSize: '1.1rem' }}
      />
      <Box
        role="listbox"
        id={id}
        aria-label={t('commands.label')}
        sx={{ p: 1, borderTop: 1, borderColor: 'divider', overflowY: 'auto' }}
      >
        {found.map((command, at) => (
          <Box
            key={command.id}
            id={`${id}-${command.id}`}
            role="option"
            aria-selected={at === active}
            onClick={() => {
              run(command);
            }}
            sx={{
              display: 'flex',
              gap: 2,
              px: 1.5,
              py: 1,
              borderRadius: '10px',
              cursor: 'pointer',
              backgroundColor: at === active ? 'action.selected' : 'transparent',
              '&:hover': { backgroundColor: 'action.hover' },
            }}
          >
            <Typography noWrap sx={{ flexGrow: 1 }}>
              {command.label}
            </Typography>
            {command.keys && <Keys keys={command.keys} />}
          </Box>
        ))}
        {found.length === 0 && <Typography sx={{ p: 1 }}>{t('commands.none')}</Typography>}
      </Box>
    </Dialog>
  );
}
