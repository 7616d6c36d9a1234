import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ChannelSetting, ChannelSettings } from '@/shared/api/channel-contract';
import { t, useWords, type Key } from '@/shared/language/words';
import { ErrorNote } from '@/shared/ui/error-note';
import { useChangeSettings } from './channel-queries';

const fields: readonly { name: string; words: Key }[] = [
  { name: 'phone_number_id', words: 'channel.setting.number' },
  { name: 'account_id', words: 'channel.setting.account' },
  { name: 'access_token', words: 'channel.setting.token' },
  { name: 'app_secret', words: 'channel.setting.secret' },
  { name: 'previous_app_secret', words: 'channel.setting.previous-secret' },
  { name: 'verify_token', words: 'channel.setting.verify' },
];

function hintOf({ set, source, last4 }: ChannelSetting): string {
  if (source === 'unreadable') return t('channel.setting.unreadable');
  if (!set) return t('channel.setting.unset');
  const from = source === 'environment' ? 'environment' : 'here';
  return last4 ? t(`channel.setting.${from}-ending`, { last4 }) : t(`channel.setting.${from}`);
}

/** What Tick needs to know of the account. Secrets go in and never come out; what is left empty stays as it is. */
export function SettingsForm({ settings }: { settings: ChannelSettings }) {
  const t = useWords();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const change = useChangeSettings();
  const changed = Object.keys(typed).length > 0;

  return (
    <form
      aria-label={t('channel.setting.form')}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(typed, {
          onSuccess: () => {
            setTyped({});
          },
        });
      }}
    >
      <Stack spacing={2}>
        {fields.map(({ name, words }) => {
          const setting = settings.values[name];
          if (!setting) return null;
          const secret = setting.value === null;
          return (
            <TextField
              key={name}
              label={t(words)}
              type={secret ? 'password' : 'text'}
              value={typed[name] ?? setting.value ?? ''}
              placeholder={secret && setting.set ? '••••••••' : ''}
              helperText={hintOf(setting)}
              onChange={(event) => {
                setTyped({ ...typed, [name]: event.target.value });
              }}
              slotProps={{
                inputLabel: { shrink: true },
                htmlInput: { autoComplete: secret ? 'new-password' : 'off' },
              }}
            />
          );
        })}
        {change.error && <ErrorNote error={change.error} />}
        {change.isSuccess && !changed && (
          <Alert severity="success">{t('channel.setting.stored')}</Alert>
        )}
        <Button
          type="submit"
          variant="contained"
          disabled={!changed}
          loading={change.isPending}
          sx={{ alignSelf: 'flex-start' }}
        >
          {t('channel.setting.store')}
        </Button>
      </Stack>
    </form>
  );
}
