import Typography from '@mui/material/Typography';
import { LinkedText } from './linked-text';

/** Words of a person, shown as text only, with their line breaks and with the addresses in them to be followed. */
export function MessageText({ children }: { children: string }) {
  return (
    <Typography
      component="div"
      variant="body2"
      dir="auto"
      sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.95rem' }}
    >
      <LinkedText>{children}</LinkedText>
    </Typography>
  );
}
