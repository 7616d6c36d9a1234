const ENTRY = '/src/main.tsx';

/** What a library exports beside the rest and only later pages use. */
const LATER = /\/(infiniteQueryObserver|useInfiniteQuery|useMutationState)\.js$/;

/** @typedef {{ getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }} Graph */

/**
 * @param {string} start
 * @param {Graph} graph
 */
function reachedFrom(start, graph) {
  const reached = new Set([start]);
  for (const id of reached) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}

/** One chunk for all that the first page loads at once: it packs better than twenty, and is one request. */
export function firstChunk() {
  /** @type {Set<string> | undefined} */
  let first;
  return (/** @type {string} */ id, /** @type {Graph} */ graph) => {
    first ??= reachedFrom(new URL(`..${ENTRY}`, import.meta.url).pathname, graph);
    return first.has(id) && !LATER.test(id) ? 'first' : null;
  };
}
