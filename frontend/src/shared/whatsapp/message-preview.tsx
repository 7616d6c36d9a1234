import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { FormattedMessage } from './formatted-message';

/** What is being written, as its reader will see it. */
export function MessagePreview({ children }: { children: string }) {
  return (
    <Box
      role="region"
      aria-label="Preview"
      sx={({ vars }) => ({
        p: 1.5,
        borderRadius: '12px',
        color: 'text.primary',
        backgroundColor: vars.palette.bubble.agent,
      })}
    >
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        As a customer reads it on WhatsApp
      </Typography>
      <FormattedMessage>{children}</FormattedMessage>
    </Box>
  );
}
