import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useWords } from '@/shared/language/words';

const steps = ['app', 'number', 'token', 'webhook', 'templates', 'try'] as const;

/** What to do once to connect a Meta account, in plain words. */
export function SetupSteps() {
  const t = useWords();
  return (
    <Box
      component="ol"
      sx={{ pl: 3, m: 0, '& li': { mb: 1.5 }, '& li::marker': { fontWeight: 700 } }}
    >
      {steps.map((step) => (
        <li key={step}>
          <Typography sx={{ fontWeight: 600 }}>{t(`channel.step.${step}`)}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {t(`channel.step.${step}.how`)}
          </Typography>
        </li>
      ))}
    </Box>
  );
}
