import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { Fragment, useId, useSyncExternalStore } from 'react';
import { commandBoard } from '@/shared/commands/commands';
import { useWords, type Key } from '@/shared/language/words';
import { prefer, usePreferences } from '@/shared/preferences/preferences';
import { Keys } from './keys';

const whileWriting: readonly { keys: string; words: Key }[] = [
  { keys: 'Ctrl+Enter', words: 'commands.send' },
  { keys: '/', words: 'commands.canned' },
  { keys: 'Space', words: 'commands.select' },
];

/** The keys that do something on the page as it is, and the switch that turns the single ones off. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const board = useSyncExternalStore(commandBoard.subscribe, commandBoard.snapshot);
  const { singleKeys } = usePreferences();
  const title = useId();
  const bound = board.flatMap(({ id, label, keys }) => (keys ? [{ id, label, keys }] : []));
  const all = [
    ...bound,
    ...whileWriting.map(({ keys, words }) => ({ id: keys, keys, label: t(words) })),
  ];
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={title}>
      <DialogTitle id={title}>{t('commands.title')}</DialogTitle>
      <DialogContent>
        <FormControlLabel
          control={
            <Switch
              checked={singleKeys}
              onChange={(_event, on) => {
                prefer({ singleKeys: on });
              }}
            />
          }
          label={t('commands.single')}
          sx={{ mb: 1 }}
        />
        <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '1fr auto', gap: 1 }}>
          {all.map(({ id, label, keys }) => (
            <Fragment key={id}>
              <dt>{label}</dt>
              <Box component="dd" sx={{ m: 0, textAlign: 'end' }}>
                <Keys keys={keys} />
              </Box>
            </Fragment>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('commands.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
