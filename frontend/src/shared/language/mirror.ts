import type { StylisPlugin } from '@emotion/cache';

let plugins: StylisPlugin[] | undefined;

/** Loads what turns styles round; only readers of a language that runs from right to left need it. */
export async function fetchMirror(): Promise<void> {
  plugins = (await import('./mirror-plugins')).mirrorPlugins;
}

/** There once it has been fetched. */
export function mirrorPlugins(): StylisPlugin[] | undefined {
  return plugins;
}
