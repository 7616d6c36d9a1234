import { createTheme, type Theme, type ThemeOptions } from '@mui/material/styles';
import type {} from '@mui/material/themeCssVarsAugmentation';
import type { Direction } from '@/shared/language/languages';
import { dark, light, type SchemeTokens } from './tokens';

type Extras = Pick<SchemeTokens, 'status' | 'panel' | 'bubble'>;

declare module '@mui/material/styles' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- augmentation needs an interface
  interface Palette extends Extras {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- augmentation needs an interface
  interface PaletteOptions extends Partial<Extras> {}
}

function palette(tokens: SchemeTokens) {
  return {
    primary: { main: tokens.accent, contrastText: tokens.accentInk },
    error: { main: tokens.danger },
    background: { default: tokens.page, paper: tokens.paper },
    text: { primary: tokens.ink, secondary: tokens.inkSoft },
    divider: tokens.line,
    action: { active: tokens.inkSoft },
    status: tokens.status,
    panel: tokens.panel,
    bubble: tokens.bubble,
  };
}

const look: ThemeOptions = {
  cssVariables: { colorSchemeSelector: 'data-scheme' },
  colorSchemes: { light: { palette: palette(light) }, dark: { palette: palette(dark) } },
  shape: { borderRadius: 12 },
  typography: {
    fontFamily: "'Inter Variable', Inter, system-ui, sans-serif",
    h1: { fontSize: '1.75rem', fontWeight: 700, letterSpacing: '-0.02em' },
    h2: { fontSize: '1.2rem', fontWeight: 700, letterSpacing: '-0.01em' },
    h3: { fontSize: '1rem', fontWeight: 700 },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  components: {
    // Joined-up scripts fall apart when their letters are moved.
    MuiCssBaseline: { styleOverrides: { '[dir="rtl"] *': { letterSpacing: 'normal !important' } } },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: { root: { borderRadius: 12 } },
    },
    MuiInputBase: { styleOverrides: { input: { '&::placeholder': { opacity: 0.75 } } } },
    MuiChip: { styleOverrides: { root: { fontWeight: 600 } } },
  },
};

/** The look of Tick, for each direction of reading. */
export const themes: Record<Direction, Theme> = {
  ltr: createTheme({ ...look, direction: 'ltr' }),
  rtl: createTheme({ ...look, direction: 'rtl' }),
};
