import AccessTimeRounded from '@mui/icons-material/AccessTimeRounded';
import LockClockOutlined from '@mui/icons-material/LockClockOutlined';
import WarningAmberRounded from '@mui/icons-material/WarningAmberRounded';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { duration } from '@/shared/format/format';
import { t, useWords, type Key } from '@/shared/language/words';
import type { Cut, Window } from './use-window';

const cut: Record<Cut, Key> = {
  new_owner: 'desk.window.new-owner',
  not_confirmed: 'desk.window.not-confirmed',
  opted_out: 'desk.window.opted-out',
  not_on_whatsapp: 'desk.window.not-on-whatsapp',
};

function wordsOf(window: Exclude<Window, { state: 'none' }>): string {
  switch (window.state) {
    case 'open':
      return t('desk.window.open', { left: duration(window.minutesLeft * 60) });
    case 'soon':
      return t('desk.window.soon', { left: duration(window.minutesLeft * 60) });
    case 'closed':
      return t('desk.window.closed');
    case 'cut':
      return t(cut[window.why]);
  }
}

const icons = {
  open: AccessTimeRounded,
  soon: WarningAmberRounded,
  closed: LockClockOutlined,
  cut: WarningAmberRounded,
};

/** How long free words still reach the customer on WhatsApp. */
export function WindowNote({ window }: { window: Window }) {
  useWords();
  if (window.state === 'none') return null;
  const Icon = icons[window.state];
  return (
    <Stack
      direction="row"
      spacing={0.75}
      role="status"
      sx={{
        alignItems: 'center',
        color:
          window.state === 'soon' || window.state === 'cut' ? 'warning.main' : 'text.secondary',
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 18 }} />
      <Typography
        variant="caption"
        sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: window.state === 'soon' ? 700 : 400 }}
      >
        {wordsOf(window)}
        {'paused' in window && window.paused && ` ${t('desk.window.paused')}`}
      </Typography>
    </Stack>
  );
}
