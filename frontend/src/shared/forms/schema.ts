import * as z from 'zod/mini';

// Compiled schemas need eval, which the page's policy forbids.
z.config({ jitless: true });

export { z };
