import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import type { ReactNode } from 'react';
import { LanguageChoice } from '@/shared/language/language-choice';
import { Brand } from './brand';
import { SchemeSwitch } from './scheme-switch';

/** The frame of the pages that customers see: one column, the sign on top. */
export function CustomerPage({ children }: { children: ReactNode }) {
  return (
    <Container maxWidth="sm" sx={{ px: { xs: 2, sm: 3 }, pb: 6 }}>
      <Box
        component="header"
        sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', py: 2 }}
      >
        <Brand />
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <LanguageChoice />
          <SchemeSwitch />
        </Box>
      </Box>
      <main>{children}</main>
    </Container>
  );
}
