import AutorenewRounded from '@mui/icons-material/AutorenewRounded';
import CheckCircleRounded from '@mui/icons-material/CheckCircleRounded';
import FiberNewRounded from '@mui/icons-material/FiberNewRounded';
import Chip from '@mui/material/Chip';
import type { SvgIconComponent } from '@mui/icons-material';
import type { Status } from '@/shared/api/contract';
import { t, useWords } from '@/shared/language/words';

/** In the words of the page's language. */
export const statusLabels: Readonly<Record<Status, string>> = {
  get new() {
    return t('status.new');
  },
  get in_progress() {
    return t('status.in_progress');
  },
  get closed() {
    return t('status.closed');
  },
};

export const statusIcons: Record<Status, SvgIconComponent> = {
  new: FiberNewRounded,
  in_progress: AutorenewRounded,
  closed: CheckCircleRounded,
};

interface StatusChipProps {
  status: Status;
  /** Other words for the same status, as customers read them. */
  label?: string;
}

export function StatusChip({ status, label = statusLabels[status] }: StatusChipProps) {
  useWords();
  const Icon = statusIcons[status];
  return (
    <Chip
      size="small"
      label={label}
      icon={<Icon aria-hidden />}
      sx={({ vars }) => ({
        color: vars.palette.status[status].text,
        backgroundColor: vars.palette.status[status].ground,
        '& .MuiChip-icon': { color: 'inherit' },
      })}
    />
  );
}
