import AccessTimeRounded from '@mui/icons-material/AccessTimeRounded';
import DoneAllRounded from '@mui/icons-material/DoneAllRounded';
import DoneRounded from '@mui/icons-material/DoneRounded';
import PauseCircleOutlineRounded from '@mui/icons-material/PauseCircleOutlineRounded';
import WarningAmberRounded from '@mui/icons-material/WarningAmberRounded';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { SvgIconComponent } from '@mui/icons-material';
import type { ChannelMessage } from '@/shared/api/contract';
import { useWords } from '@/shared/language/words';
import { useMayAct } from '@/shared/session/session';
import { deliveryOf, type Mark } from './delivery';
import { RetryMessage } from './retry-message';

const icons: Record<Mark, SvgIconComponent> = {
  clock: AccessTimeRounded,
  tick: DoneRounded,
  ticks: DoneAllRounded,
  read: DoneAllRounded,
  held: PauseCircleOutlineRounded,
  warning: WarningAmberRounded,
};

/** How far a message got on WhatsApp: a sign and its words, and another try where it did not arrive. */
export function DeliveryMark({ message }: { message: ChannelMessage }) {
  useWords();
  const { mark, words, alarming } = deliveryOf(message);
  const mayAct = useMayAct();
  const Icon = icons[mark];
  return (
    <Stack
      component="div"
      direction="row"
      spacing={0.5}
      sx={{
        alignItems: 'center',
        flexWrap: 'wrap',
        color: alarming ? 'error.main' : mark === 'read' ? 'primary.main' : 'text.secondary',
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 16 }} />
      <Typography variant="caption" component="span">
        {words}
      </Typography>
      {alarming && mayAct && <RetryMessage message={message} />}
    </Stack>
  );
}
