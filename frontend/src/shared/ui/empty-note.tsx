import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface EmptyNoteProps {
  icon: ReactNode;
  title: string;
  children?: ReactNode;
}

/** Says that there is nothing here, and why that is all right. */
export function EmptyNote({ icon, title, children }: EmptyNoteProps) {
  return (
    <Stack
      spacing={1}
      sx={{
        alignItems: 'center',
        textAlign: 'center',
        color: 'text.secondary',
        p: 4,
        '& svg': { fontSize: 44, color: 'primary.main', opacity: 0.75 },
      }}
    >
      {icon}
      <Typography variant="h3" component="p" sx={{ color: 'text.primary' }}>
        {title}
      </Typography>
      {children && <Typography variant="body2">{children}</Typography>}
    </Stack>
  );
}
