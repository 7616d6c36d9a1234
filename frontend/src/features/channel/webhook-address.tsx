import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useIsAdmin } from '@/shared/session/session';
import { CopyField } from '@/shared/ui/copy-field';
import { ErrorNote } from '@/shared/ui/error-note';
import { useSubscribe } from './channel-queries';

/** Where WhatsApp has to bring its news, to be copied or to be announced to it from here. */
export function WebhookAddress({ url }: { url: string | null }) {
  const admin = useIsAdmin();
  const subscribe = useSubscribe();
  if (!url) {
    return (
      <Typography sx={{ color: 'text.secondary' }}>
        Set PUBLIC_URL to the address under which WhatsApp reaches Tick; the webhook URL shows here
        then.
      </Typography>
    );
  }
  return (
    <Stack spacing={1.5}>
      <CopyField label="Webhook URL" value={url} />
      {admin && (
        <Button
          variant="outlined"
          loading={subscribe.isPending}
          onClick={() => {
            subscribe.mutate(undefined);
          }}
          sx={{ alignSelf: 'flex-start' }}
        >
          Subscribe
        </Button>
      )}
      {subscribe.error && <ErrorNote error={subscribe.error} />}
      {subscribe.isSuccess && <Alert severity="success">WhatsApp brings its news here now.</Alert>}
    </Stack>
  );
}
