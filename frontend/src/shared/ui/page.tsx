import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { usePageTitle } from './page-title';

interface PageProps {
  title: string;
  children: ReactNode;
}

/** A page of the agents' area that reads from top to bottom. */
export function Page({ title, children }: PageProps) {
  usePageTitle(title);
  return (
    // Scrolled by keyboard also where there is nothing on the page that takes the focus.
    <Box tabIndex={0} sx={{ overflowY: 'auto', flexGrow: 1 }}>
      <Container maxWidth="md" sx={{ py: 3 }}>
        <Stack spacing={2}>
          <Typography variant="h1">{title}</Typography>
          {children}
        </Stack>
      </Container>
    </Box>
  );
}

/** One subject of such a page. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper
      component="section"
      aria-label={title}
      variant="outlined"
      sx={{ p: { xs: 2.5, sm: 3 }, borderRadius: '20px' }}
    >
      <Typography variant="h2" sx={{ mb: 2 }}>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}
