import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ChannelSetting, ChannelSettings } from '@/shared/api/channel-contract';
import { ErrorNote } from '@/shared/ui/error-note';
import { useChangeSettings } from './channel-queries';

const fields = [
  { name: 'phone_number_id', label: 'Phone number id' },
  { name: 'account_id', label: 'WhatsApp Business account id' },
  { name: 'access_token', label: 'Access token' },
  { name: 'app_secret', label: 'App secret' },
  { name: 'previous_app_secret', label: 'Previous app secret, while it is being replaced' },
  { name: 'verify_token', label: 'Verify token' },
];

function hintOf({ set, source, last4 }: ChannelSetting): string {
  if (source === 'unreadable')
    return 'Stored with a key that is not known any more: enter it again';
  if (!set) return 'Not set';
  const end = last4 ? `, ends in ${last4}` : '';
  return source === 'environment' ? `From the environment${end}` : `Set here${end}`;
}

/** What Tick needs to know of the account. Secrets go in and never come out; what is left empty stays as it is. */
export function SettingsForm({ settings }: { settings: ChannelSettings }) {
  const [typed, setTyped] = useState<Record<string, string>>({});
  const change = useChangeSettings();
  const changed = Object.keys(typed).length > 0;

  return (
    <form
      aria-label="WhatsApp settings"
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
        {fields.map(({ name, label }) => {
          const setting = settings.values[name];
          if (!setting) return null;
          const secret = setting.value === null;
          return (
            <TextField
              key={name}
              label={label}
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
        {change.isSuccess && !changed && <Alert severity="success">Stored.</Alert>}
        <Button
          type="submit"
          variant="contained"
          disabled={!changed}
          loading={change.isPending}
          sx={{ alignSelf: 'flex-start' }}
        >
          Store settings
        </Button>
      </Stack>
    </form>
  );
}
