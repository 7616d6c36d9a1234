import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ChannelStatus } from '@/shared/api/channel-contract';
import { t, useWords, type Key } from '@/shared/language/words';
import { TimeAgo } from '@/shared/ui/time-ago';

type UnusedUpdate = ChannelStatus['unused_updates'][number];

const fields: Record<string, Key> = {
  standby: 'channel.news.standby',
  messaging_handovers: 'channel.news.handovers',
  smb_message_echoes: 'channel.news.echoes',
  message_echoes: 'channel.news.echoes',
  calls: 'channel.news.calls',
};

function wordsOf({ field, updates: count }: UnusedUpdate): string {
  const known = fields[field];
  return known ? t(known, { count }) : t('channel.news.other', { count, field });
}

/** What WhatsApp told that changes nothing here, but that somebody may be waiting for. */
export function ChannelNews({ status }: { status: ChannelStatus }) {
  const words = useWords();
  const { elsewhere, unused_updates: unused, alerts } = status;
  if (elsewhere.conversations === 0 && unused.length === 0 && alerts.length === 0) {
    return <Typography sx={{ color: 'text.secondary' }}>{words('channel.news.none')}</Typography>;
  }
  return (
    <Stack spacing={1.5}>
      {elsewhere.conversations > 0 && (
        <Typography sx={{ fontWeight: 600 }}>
          {words('channel.news.elsewhere', { count: elsewhere.conversations })}
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
        {unused.map((update) => (
          <li key={update.field}>{wordsOf(update)}</li>
        ))}
        {alerts.map((alert) => (
          <li key={`${alert.at} ${alert.words}`}>
            <span dir="auto">{alert.words}</span> · <TimeAgo at={alert.at} />
          </li>
        ))}
      </Box>
    </Stack>
  );
}
