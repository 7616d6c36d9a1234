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
import { prefer, usePreferences } from '@/shared/preferences/preferences';
import { Keys } from './keys';

const whileWriting = [
  { keys: 'Ctrl+Enter', label: 'Send what is written' },
  { keys: '/', label: 'Offer canned replies, in the answer' },
];

/** The keys that do something on the page as it is, and the switch that turns the single ones off. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const board = useSyncExternalStore(commandBoard.subscribe, commandBoard.snapshot);
  const { singleKeys } = usePreferences();
  const title = useId();
  const bound = board.flatMap(({ id, label, keys }) => (keys ? [{ id, label, keys }] : []));
  const all = [...bound, ...whileWriting.map((it) => ({ ...it, id: it.keys }))];
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={title}>
      <DialogTitle id={title}>Keys</DialogTitle>
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
          label="Single keys do something"
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
        <Button onClick={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}
