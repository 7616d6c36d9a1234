import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { keyframes, styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

const breathe = keyframes({
  '0%, 100%': { transform: 'scaleY(1)', opacity: 1 },
  '50%': { transform: 'scaleY(0.6)', opacity: 0.7 },
});

export const Indicator = styled('span')({
  position: 'absolute',
  insetInlineStart: 6,
  top: 'calc(50% - 9px)',
  width: 4,
  height: 18,
  borderRadius: 999,
  backgroundColor: 'currentColor',
  '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  animation: `${breathe} 1.8s ease-in-out infinite`,
  '@media (prefers-reduced-motion: reduce)': { animation: 'none' },
});

const Badge = styled('span')(({ theme: { vars } }) => ({
  flexShrink: 0,
  minWidth: 28,
  padding: '2px 12px',
  borderRadius: 999,
  fontSize: '0.85rem',
  fontWeight: 700,
  lineHeight: 1.5,
  textAlign: 'center',
  fontVariantNumeric: 'tabular-nums',
  color: vars.palette.panel.badgeText,
  backgroundColor: vars.palette.panel.badge,
  boxShadow: '0 1px 4px rgba(91, 82, 229, 0.18)',
  transition: 'background-color 0.2s, color 0.2s',
  '[aria-current] > &': {
    color: vars.palette.panel.activeBadgeText,
    backgroundColor: vars.palette.panel.activeBadge,
  },
}));

const Item = styled(ButtonBase)(({ theme: { vars } }) => ({
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  width: '100%',
  padding: '11px 12px 11px 18px',
  borderRadius: 16,
  fontSize: '1rem',
  color: vars.palette.panel.text,
  textDecoration: 'none',
  whiteSpace: 'nowrap',
  transition: 'background-color 0.2s, color 0.2s, box-shadow 0.2s',
  '&:hover:not([aria-current])': {
    backgroundColor: vars.palette.panel.hover,
    color: vars.palette.panel.hoverText,
  },
  '&:focus-visible': { outline: `2px solid ${vars.palette.primary.main}`, outlineOffset: 2 },
  '&[aria-current]': {
    color: vars.palette.panel.activeText,
    backgroundImage: `linear-gradient(90deg, ${vars.palette.panel.activeFrom} 60%, ${vars.palette.panel.activeTo} 100%)`,
    boxShadow: '0 2px 8px rgba(91, 82, 229, 0.28)',
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
})) as typeof ButtonBase;

interface PanelItemProps {
  to: string;
  icon: ReactNode;
  label: string;
  count: number | undefined;
  active: boolean;
}

/** One view of the desk with the number of its tickets. */
export function PanelItem({ to, icon, label, count, active }: PanelItemProps) {
  return (
    <Item component={Link} to={to} aria-current={active ? 'page' : undefined}>
      {active && <Indicator data-testid="active-indicator" />}
      {icon}
      <Box component="span" sx={{ flexGrow: 1, fontWeight: 600, letterSpacing: '0.01em' }}>
        {label}
      </Box>
      <Badge data-testid="panel-badge">{count ?? '–'}</Badge>
    </Item>
  );
}
