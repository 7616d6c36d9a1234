import SettingsRounded from '@mui/icons-material/SettingsRounded';
import IconButton from '@mui/material/IconButton';
import { lazy, Suspense, useState } from 'react';
import { useCommands } from '@/shared/commands/commands';
import { useWords } from '@/shared/language/words';

const PreferencesDialog = lazy(async () => ({
  default: (await import('./preferences-dialog')).PreferencesDialog,
}));

export function PreferencesButton() {
  const t = useWords();
  const [open, setOpen] = useState(false);
  useCommands([
    {
      id: 'preferences',
      label: t('preferences.title'),
      run: () => {
        setOpen(true);
      },
    },
  ]);
  return (
    <>
      <IconButton
        aria-label={t('preferences.button')}
        title={t('preferences.title')}
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
