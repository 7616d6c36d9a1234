type Held = () => Promise<unknown>;

/** Web Locks for the tabs of a test; jsdom has none. */
export function fakeLocks(): Pick<LockManager, 'request'> {
  const queues = new Map<string, Promise<unknown>>();
  const request = (name: string, ...rest: [Held] | [LockOptions, Held]) => {
    const work = rest.length === 1 ? rest[0] : rest[1];
    const before = queues.get(name) ?? Promise.resolve();
    const mine = before.then(work);
    queues.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  };
  return { request: request as LockManager['request'] };
}
