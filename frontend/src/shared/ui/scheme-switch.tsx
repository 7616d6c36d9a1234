import DarkModeRounded from '@mui/icons-material/DarkModeRounded';
import LightModeRounded from '@mui/icons-material/LightModeRounded';
import IconButton from '@mui/material/IconButton';
import { useColorScheme } from '@mui/material/styles';
import { useWords } from '@/shared/language/words';

/** Follows the system until somebody decides otherwise. */
export function SchemeSwitch() {
  const t = useWords();
  const { mode, systemMode, setMode } = useColorScheme();
  const shown = mode === 'system' ? systemMode : mode;
  const next = shown === 'dark' ? 'light' : 'dark';
  const label = t(`scheme.${next}`);
  return (
    <IconButton
      aria-label={label}
      title={label}
      onClick={() => {
        setMode(next);
      }}
    >
      {next === 'dark' ? <DarkModeRounded /> : <LightModeRounded />}
    </IconButton>
  );
}
