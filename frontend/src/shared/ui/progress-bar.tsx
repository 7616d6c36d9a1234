import { styled } from '@mui/material/styles';

const Bar = styled('progress')(({ theme }) => ({
  display: 'block',
  width: '100%',
  height: 6,
  accentColor: theme.vars.palette.primary.main,
}));

interface ProgressBarProps {
  label: string;
  /** 0 to 1; without it, something is under way and nobody knows how far. */
  share?: number | undefined;
}

export function ProgressBar({ label, share }: ProgressBarProps) {
  return <Bar aria-label={label} {...(share === undefined ? {} : { value: share, max: 1 })} />;
}
