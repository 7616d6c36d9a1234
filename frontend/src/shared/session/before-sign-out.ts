/** Brings something to the server before its session ends; answers whether it is there. */
type Task = () => Promise<boolean>;

const WAIT_MS = 5_000;
const tasks = new Set<Task>();

/** The function takes the task back. */
export function beforeSignOut(task: Task): () => void {
  tasks.add(task);
  return () => {
    tasks.delete(task);
  };
}

/** Answers how many of the tasks could not be done. */
export async function settleBeforeSignOut(): Promise<number> {
  const given = new Promise<boolean>((resolve) => {
    setTimeout(() => {
      resolve(false);
    }, WAIT_MS);
  });
  const done = await Promise.all([...tasks].map((task) => Promise.race([task(), given])));
  return done.filter((it) => !it).length;
}
