import * as z from 'zod/mini';
import { trimmed } from '@/shared/text/blank';

// Compiled schemas need eval, which the page's policy forbids.
z.config({ jitless: true });

export { z };

/** Takes off the ends of a text what shows nothing; a required text is checked for what is left. */
export const trim = () => z.overwrite<string>(trimmed);
