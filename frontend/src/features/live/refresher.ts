import type { QueryClient, QueryKey } from '@tanstack/react-query';

const GATHER_MS = 250;

/**
 * Gathers what became stale and fetches it in rounds. A round ends before the next one begins: in a burst of events
 * each one would otherwise cancel the fetch that the one before it began, and nothing would ever be shown.
 */
export function createRefresher(queries: QueryClient) {
  const stale = new Map<string, QueryKey>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;

  async function round() {
    timer = undefined;
    running = true;
    const gathered = [...stale.values()];
    stale.clear();
    await Promise.allSettled(gathered.map((queryKey) => queries.invalidateQueries({ queryKey })));
    running = false;
    if (stale.size > 0) plan();
  }

  function plan() {
    if (!running) timer ??= setTimeout(() => void round(), GATHER_MS);
  }

  return {
    refresh(queryKeys: readonly QueryKey[]) {
      for (const key of queryKeys) stale.set(JSON.stringify(key), key);
      plan();
    },
    stop() {
      clearTimeout(timer);
      stale.clear();
    },
  };
}
