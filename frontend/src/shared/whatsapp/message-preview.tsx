import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useWords } from '@/shared/language/words';
import { FormattedMessage } from './formatted-message';

/** What is being written, as its reader will see it. */
export function MessagePreview({ children }: { children: string }) {
  const t = useWords();
  return (
    <Box
      role="region"
      aria-label={t('preview.label')}
      sx={({ vars }) => ({
        p: 1.5,
        borderRadius: '12px',
        color: 'text.primary',
        backgroundColor: vars.palette.bubble.agent,
      })}
    >
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        {t('preview.how')}
      </Typography>
      <FormattedMessage>{children}</FormattedMessage>
    </Box>
  );
}
