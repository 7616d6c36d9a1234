import type { StylisPlugin } from '@emotion/cache';
import mirror from '@mui/stylis-plugin-rtl';
import { prefixer } from 'stylis';

/** What Emotion does to each style of a mirrored page: its usual work first, then the turning round. */
export const mirrorPlugins: StylisPlugin[] = [prefixer, mirror];
