import SettingsRounded from '@mui/icons-material/SettingsRounded';
import IconButton from '@mui/material/IconButton';
import { lazy, Suspense, useState } from 'react';
import { useCommands } from '@/shared/commands/commands';

const PreferencesDialog = lazy(async () => ({
  default: (await import('./preferences-dialog')).PreferencesDialog,
}));

export function PreferencesButton() {
  const [open, setOpen] = useState(false);
  useCommands([
    {
      id: 'preferences',
      label: 'How I like to work',
      run: () => {
        setOpen(true);
      },
    },
  ]);
  return (
    <>
      <IconButton
        aria-label="Preferences"
        title="How I like to work"
        onClick={() => {
          setOpen(true);
        }}
      >
        <SettingsRounded />
      </IconButton>
      {open && (
        <Suspense>
          <PreferencesDialog
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
