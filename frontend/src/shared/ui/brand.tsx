import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

/** The name and the sign of the product. */
export function Brand() {
  return (
    <Box sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
      <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden>
        <rect width="32" height="32" rx="10" fill="#5b52e5" />
        <path
          d="M9 16.5l5 5 9.5-11"
          fill="none"
          stroke="#fff"
          strokeWidth="3.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <Typography component="span" sx={{ fontWeight: 800, fontSize: 20, letterSpacing: '-0.03em' }}>
        Tick
      </Typography>
    </Box>
  );
}
