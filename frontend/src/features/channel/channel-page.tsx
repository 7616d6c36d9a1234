import Container from '@mui/material/Container';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ChannelStatus } from '@/shared/api/contract';
import { keys } from '@/shared/api/query-keys';
import { request } from '@/shared/api/request';
import { CopyField } from '@/shared/ui/copy-field';
import { ErrorNote } from '@/shared/ui/error-note';
import { usePageTitle } from '@/shared/ui/page-title';
import { ChannelState } from './channel-state';
import { SetupSteps } from './setup-steps';

const LOOK_AGAIN_MS = 15_000;

const channelQuery = queryOptions({
  queryKey: keys.channel,
  queryFn: ({ signal }) => request<ChannelStatus>('/api/whatsapp/status', { signal }),
  select: ({ data }) => data,
  refetchInterval: LOOK_AGAIN_MS,
});

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper
      component="section"
      variant="outlined"
      sx={{ p: { xs: 2.5, sm: 3 }, borderRadius: '20px' }}
    >
      <Typography variant="h2" sx={{ mb: 2 }}>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}

export function ChannelPage() {
  usePageTitle('WhatsApp');
  const channel = useQuery(channelQuery);

  return (
    <Container maxWidth="md" sx={{ py: 3, overflowY: 'auto' }}>
      <Stack spacing={2}>
        <Typography variant="h1">WhatsApp</Typography>
        <Section title="State">
          {channel.isPending && <Skeleton variant="rounded" height={120} />}
          {channel.isError && (
            <ErrorNote error={channel.error} onRetry={() => void channel.refetch()} />
          )}
          {channel.data && <ChannelState status={channel.data} />}
        </Section>
        {channel.data && (
          <Section title="Webhook">
            {channel.data.webhook_url ? (
              <CopyField label="Webhook URL" value={channel.data.webhook_url} />
            ) : (
              <Typography sx={{ color: 'text.secondary' }}>
                Set PUBLIC_URL to the address under which WhatsApp reaches Tick; the webhook URL
                shows here then.
              </Typography>
            )}
          </Section>
        )}
        <Section title="Set it up, step by step">
          <SetupSteps />
        </Section>
      </Stack>
    </Container>
  );
}
