import Typography from '@mui/material/Typography';

/** Words of a person, shown as text only, with their line breaks and never wider than their place. */
export function MessageText({ children }: { children: string }) {
  return (
    <Typography
      component="div"
      variant="body2"
      dir="auto"
      sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.95rem' }}
    >
      {children}
    </Typography>
  );
}
