import Box from '@mui/material/Box';
import { encode } from 'uqr';

/** Modules that must stay light around the code, for cameras to find it. */
const QUIET = 4;

/** A text for cameras; black on white in either colour scheme, as they expect. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: QUIET });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x},${y}h1v1h-1z`] : [])));
  return (
    <Box
      component="svg"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      sx={{ width: 208, height: 208, borderRadius: '12px', bgcolor: 'common.white' }}
    >
      <path d={dark.join('')} fill="black" />
    </Box>
  );
}
