import CheckCircleRounded from '@mui/icons-material/CheckCircleRounded';
import ErrorRounded from '@mui/icons-material/ErrorRounded';
import PauseCircleRounded from '@mui/icons-material/PauseCircleRounded';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { ChannelStatus } from '@/shared/api/channel-contract';
import { duration } from '@/shared/format/format';
import { TimeAgo } from '@/shared/ui/time-ago';

function headline(status: ChannelStatus) {
  if (!status.configured) {
    return {
      icon: <ErrorRounded color="warning" />,
      words: 'Not set up yet: nothing is sent on WhatsApp',
    };
  }
  if (status.paused) {
    return {
      icon: <PauseCircleRounded color="warning" />,
      words: `Paused${status.paused_reason ? `: ${status.paused_reason}` : ''}`,
    };
  }
  return { icon: <CheckCircleRounded color="success" />, words: 'Connected' };
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography component="dt" variant="caption" sx={{ color: 'text.secondary' }}>
        {name}
      </Typography>
      <Typography component="dd" sx={{ m: 0, fontWeight: 600, overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Box>
  );
}

export function ChannelState({ status }: { status: ChannelStatus }) {
  const { icon, words } = headline(status);
  return (
    <Stack spacing={2}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        {icon}
        <Typography role="status" sx={{ fontWeight: 700 }}>
          {words}
        </Typography>
      </Stack>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}
      >
        <Fact name="Phone number id">{status.phone_number_id || '–'}</Fact>
        <Fact name="Graph API">{status.api_url}</Fact>
        <Fact name="Waiting to be sent">
          {status.backlog}
          {status.backlog > 0 && `, the oldest for ${duration(status.oldest_seconds)}`}
        </Fact>
        <Fact name="Last heard from WhatsApp">
          {status.last_webhook_at ? <TimeAgo at={status.last_webhook_at} /> : 'never'}
        </Fact>
        {status.numbers.map((number) => (
          <Fact
            key={number.phone_number_id}
            name={number.display_number ?? `Number ${number.phone_number_id}`}
          >
            {[
              number.name,
              number.quality && `quality ${number.quality.toLowerCase()}`,
              number.quota_words,
            ]
              .filter(Boolean)
              .join(' · ')}
            {number.problem && <Box sx={{ color: 'error.main' }}>{number.problem}</Box>}
          </Fact>
        ))}
      </Box>
    </Stack>
  );
}
