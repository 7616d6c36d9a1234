import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState, type ReactNode } from 'react';
import { chooseLanguage, useSpoken } from '@/shared/language/language';
import { isLanguage, languageCodes, languages } from '@/shared/language/languages';
import { useWords } from '@/shared/language/words';
import { prefer, usePreferences, type Preferences } from '@/shared/preferences/preferences';

type Switchable = 'singleKeys' | 'desktopNotices' | 'sounds';

async function mayNotify(): Promise<boolean> {
  if (!('Notification' in window && 'serviceWorker' in navigator)) return false;
  return (await Notification.requestPermission()) === 'granted';
}

interface ChoiceProps<Name extends 'afterClosing' | 'scope'> {
  name: Name;
  label: string;
  options: readonly { value: Preferences[Name]; label: string }[];
}

function Choice<Name extends 'afterClosing' | 'scope'>({
  name,
  label,
  options,
}: ChoiceProps<Name>) {
  const chosen = usePreferences()[name];
  return (
    <TextField
      select
      size="small"
      label={label}
      value={chosen}
      onChange={({ target }) => {
        const option = options.find(({ value }) => value === target.value);
        if (option) prefer({ [name]: option.value });
      }}
      slotProps={{ select: { native: true } }}
    >
      {options.map(({ value, label: words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </TextField>
  );
}

function LanguageField() {
  const t = useWords();
  const { language } = useSpoken();
  return (
    <TextField
      select
      size="small"
      label={t('language.label')}
      value={language}
      onChange={({ target }) => {
        // Without a line the page goes on in the language it has.
        if (isLanguage(target.value)) chooseLanguage(target.value).catch(() => undefined);
      }}
      slotProps={{ select: { native: true } }}
    >
      {languageCodes.map((code) => (
        <option key={code} value={code} lang={code}>
          {languages[code].name}
        </option>
      ))}
    </TextField>
  );
}

/** How one likes to work; kept by this browser alone. */
export function PreferencesDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const preferences = usePreferences();
  const [refused, setRefused] = useState(false);
  const title = useId();

  async function turn(name: Switchable, on: boolean) {
    const allowed = name !== 'desktopNotices' || !on || (await mayNotify());
    setRefused(!allowed);
    if (allowed) prefer({ [name]: on });
  }

  const option = (name: Switchable, label: ReactNode) => (
    <FormControlLabel
      control={
        <Switch
          checked={preferences[name]}
          onChange={(_event, on) => {
            void turn(name, on);
          }}
        />
      }
      label={label}
    />
  );

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={title}>
      <DialogTitle id={title}>{t('preferences.title')}</DialogTitle>
      <DialogContent>
        <Stack spacing={2} sx={{ pt: 1 }}>
          <LanguageField />
          <Choice
            name="afterClosing"
            label={t('preferences.after-closing')}
            options={[
              { value: 'stay', label: t('preferences.stay') },
              { value: 'next', label: t('preferences.next') },
              { value: 'list', label: t('preferences.list') },
            ]}
          />
          <Choice
            name="scope"
            label={t('preferences.scope')}
            options={[
              { value: 'all', label: t('preferences.all') },
              { value: 'mine', label: t('preferences.mine') },
            ]}
          />
          <Stack>
            {option('desktopNotices', t('preferences.notices'))}
            {option('sounds', t('preferences.sounds'))}
            {option('singleKeys', t('preferences.single-keys'))}
          </Stack>
          {refused && (
            <Typography role="alert" variant="body2" sx={{ color: 'error.main' }}>
              {t('preferences.refused')}
            </Typography>
          )}
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {t('preferences.kept')}
          </Typography>
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('commands.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
