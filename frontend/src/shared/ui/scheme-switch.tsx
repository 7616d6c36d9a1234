import DarkModeRounded from '@mui/icons-material/DarkModeRounded';
import LightModeRounded from '@mui/icons-material/LightModeRounded';
import IconButton from '@mui/material/IconButton';
import { useColorScheme } from '@mui/material/styles';

/** Follows the system until somebody decides otherwise. */
export function SchemeSwitch() {
  const { mode, systemMode, setMode } = useColorScheme();
  const shown = mode === 'system' ? systemMode : mode;
  const next = shown === 'dark' ? 'light' : 'dark';
  const label = `Switch to ${next} colours`;
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
