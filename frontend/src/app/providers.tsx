import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { QueryClientProvider } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { useSpoken } from '@/shared/language/language';
import type { Direction } from '@/shared/language/languages';
import { mirrorPlugins } from '@/shared/language/mirror';
import { themes } from '@/shared/theme/theme';
import { createQueryClient } from './query-client';

/** Styles are allowed by the nonce of the page's policy alone; the gateway writes it into this tag. */
function pageNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
}

function createStyleCache(direction: Direction) {
  const nonce = pageNonce();
  const mirror = direction === 'rtl' ? mirrorPlugins() : undefined;
  return createCache({
    key: direction === 'rtl' ? 'tick-rtl' : 'tick',
    prepend: true,
    ...(nonce ? { nonce } : {}),
    ...(mirror ? { stylisPlugins: mirror } : {}),
  });
}

export function Providers({ children }: { children: ReactNode }) {
  const { direction } = useSpoken();
  const styles = useMemo(() => createStyleCache(direction), [direction]);
  const [queries] = useState(createQueryClient);
  return (
    <CacheProvider value={styles}>
      <ThemeProvider theme={themes[direction]} defaultMode="system">
        <CssBaseline enableColorScheme />
        <QueryClientProvider client={queries}>{children}</QueryClientProvider>
      </ThemeProvider>
    </CacheProvider>
  );
}
