import { styled } from '@mui/material/styles';

export const UnreadDot = styled('span')(({ theme: { vars } }) => ({
  width: 9,
  height: 9,
  flexShrink: 0,
  borderRadius: 999,
  backgroundColor: vars.palette.primary.main,
  '@media (forced-colors: active)': {
    forcedColorAdjust: 'none',
    backgroundColor: 'Highlight',
  },
}));
