import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useWords } from '@/shared/language/words';
import { useIsAdmin } from '@/shared/session/session';
import { CopyField } from '@/shared/ui/copy-field';
import { ErrorNote } from '@/shared/ui/error-note';
import { useSubscribe } from './channel-queries';

/** Where WhatsApp has to bring its news, to be copied or to be announced to it from here. */
export function WebhookAddress({ url }: { url: string | null }) {
  const t = useWords();
  const admin = useIsAdmin();
  const subscribe = useSubscribe();
  if (!url) {
    return <Typography sx={{ color: 'text.secondary' }}>{t('channel.webhook.unset')}</Typography>;
  }
  return (
    <Stack spacing={1.5}>
      <CopyField label={t('channel.webhook.url')} value={url} />
      {admin && (
        <Button
          variant="outlined"
          loading={subscribe.isPending}
          onClick={() => {
            subscribe.mutate(undefined);
          }}
          sx={{ alignSelf: 'flex-start' }}
        >
          {t('channel.webhook.subscribe')}
        </Button>
      )}
      {subscribe.error && <ErrorNote error={subscribe.error} />}
      {subscribe.isSuccess && <Alert severity="success">{t('channel.webhook.subscribed')}</Alert>}
    </Stack>
  );
}
