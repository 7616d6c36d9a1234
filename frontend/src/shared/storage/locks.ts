// Web Locks are missing where a page is served without TLS: tabs are not coordinated there, which costs repeated
// requests; the idempotency key keeps each reply one.

const locks = (): LockManager | undefined => ('locks' in navigator ? navigator.locks : undefined);

/** Runs the work while no other tab runs work of the same name. */
export async function alone(name: string, work: () => Promise<boolean>): Promise<boolean> {
  const manager = locks();
  return manager ? await manager.request(name, work) : work();
}

/** Holds a lock until the page ends, however it ends, or until the signal says so, be it before the lock was granted. */
export function holdUntilGone(
  name: string,
  signal: AbortSignal,
  mode: LockMode = 'exclusive',
): void {
  void locks()?.request(
    name,
    { mode },
    () =>
      new Promise<void>((resolve) => {
        if (signal.aborted) resolve();
        signal.addEventListener('abort', () => {
          resolve();
        });
      }),
  );
}

/** Calls back when nobody holds the lock any more; false where there are no locks. */
export function whenFree(name: string, then: () => void): boolean {
  const manager = locks();
  if (!manager) return false;
  void manager.request(name, then);
  return true;
}
