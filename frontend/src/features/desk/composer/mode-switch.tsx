import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { Mode } from '../conversation/reply-draft';

interface ModeSwitchProps {
  mode: Mode;
  onMode: (mode: Mode) => void;
}

/** Whether the customer reads it. */
export function ModeSwitch({ mode, onMode }: ModeSwitchProps) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={mode}
      aria-label="Kind of answer"
      onChange={(_event, chosen: Mode | null) => {
        if (chosen) onMode(chosen);
      }}
    >
      <ToggleButton value="reply">Reply</ToggleButton>
      <ToggleButton value="note">Internal note</ToggleButton>
    </ToggleButtonGroup>
  );
}
