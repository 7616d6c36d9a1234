import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { theme } from '@/shared/theme/theme';
import { createQueryClient } from './query-client';

/** Styles are allowed by the nonce of the page's policy alone; the gateway writes it into this tag. */
function pageNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
}

function createStyleCache() {
  const nonce = pageNonce();
  return createCache({ key: 'tick', prepend: true, ...(nonce ? { nonce } : {}) });
}

export function Providers({ children }: { children: ReactNode }) {
  const [styles] = useState(createStyleCache);
  const [queries] = useState(createQueryClient);
  return (
    <CacheProvider value={styles}>
      <ThemeProvider theme={theme} defaultMode="system">
        <CssBaseline enableColorScheme />
        <QueryClientProvider client={queries}>{children}</QueryClientProvider>
      </ThemeProvider>
    </CacheProvider>
  );
}
