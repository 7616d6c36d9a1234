import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useWords } from '@/shared/language/words';
import type { Mode } from '../conversation/reply-draft';

interface ModeSwitchProps {
  mode: Mode;
  onMode: (mode: Mode) => void;
}

/** Whether the customer reads it. */
export function ModeSwitch({ mode, onMode }: ModeSwitchProps) {
  const t = useWords();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={mode}
      aria-label={t('desk.reply.kind')}
      sx={{
        '@media (forced-colors: active)': {
          '& .MuiToggleButton-root.Mui-selected': {
            forcedColorAdjust: 'none',
            color: 'HighlightText',
            backgroundColor: 'Highlight',
          },
        },
      }}
      onChange={(_event, chosen: Mode | null) => {
        if (chosen) onMode(chosen);
      }}
    >
      <ToggleButton value="reply">{t('desk.reply')}</ToggleButton>
      <ToggleButton value="note">{t('desk.note')}</ToggleButton>
    </ToggleButtonGroup>
  );
}
