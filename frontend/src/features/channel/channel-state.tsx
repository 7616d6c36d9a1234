import CheckCircleRounded from '@mui/icons-material/CheckCircleRounded';
import ErrorRounded from '@mui/icons-material/ErrorRounded';
import PauseCircleRounded from '@mui/icons-material/PauseCircleRounded';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { ChannelStatus, OurNumber } from '@/shared/api/channel-contract';
import { duration } from '@/shared/format/format';
import { t, useWords, type Key } from '@/shared/language/words';
import { TimeAgo } from '@/shared/ui/time-ago';

function headline(status: ChannelStatus) {
  if (!status.configured) {
    return {
      icon: <ErrorRounded color="warning" />,
      words: t('channel.state.none'),
    };
  }
  if (status.paused) {
    return {
      icon: <PauseCircleRounded color="warning" />,
      words: status.paused_reason
        ? t('channel.state.paused-because', { reason: status.paused_reason })
        : t('channel.state.paused'),
    };
  }
  return { icon: <CheckCircleRounded color="success" />, words: t('channel.state.connected') };
}

const qualities: Record<string, Key> = {
  green: 'channel.state.quality.green',
  yellow: 'channel.state.quality.yellow',
  red: 'channel.state.quality.red',
  unknown: 'channel.state.quality.unknown',
};

function qualityWords(quality: string): string {
  const rating = quality.toLowerCase();
  const known = qualities[rating];
  return known ? t(known) : t('channel.state.quality', { rating });
}

function quotaWords({ quota_used: used, quota_limit: limit }: OurNumber): string {
  return typeof limit === 'number'
    ? t('channel.state.quota-of', { used, limit })
    : t('channel.state.quota', { used });
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
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
  useWords();
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
        <Fact name={t('channel.state.number-id')}>{status.phone_number_id || '–'}</Fact>
        <Fact name={t('channel.state.graph')}>{status.api_url}</Fact>
        <Fact name={t('channel.state.backlog')}>
          {status.backlog > 0
            ? t('channel.state.backlog-oldest', {
                count: status.backlog,
                time: duration(status.oldest_seconds),
              })
            : status.backlog}
        </Fact>
        <Fact name={t('channel.state.heard')}>
          {status.last_webhook_at ? (
            <TimeAgo at={status.last_webhook_at} />
          ) : (
            t('channel.state.never')
          )}
        </Fact>
        {status.numbers.map((number) => (
          <Fact
            key={number.phone_number_id}
            name={
              number.display_number ? (
                <bdi dir="ltr">{number.display_number}</bdi>
              ) : (
                t('channel.state.number', { id: number.phone_number_id })
              )
            }
          >
            {[number.name, number.quality && qualityWords(number.quality), quotaWords(number)]
              .filter(Boolean)
              .join(' · ')}
            {number.problem && <Box sx={{ color: 'error.main' }}>{number.problem}</Box>}
          </Fact>
        ))}
      </Box>
    </Stack>
  );
}
