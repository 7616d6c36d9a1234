import { useSyncExternalStore } from 'react';
import { Problem } from '@/shared/api/problem';

type Answered = (confirmed: boolean) => void;

let waiting: Answered[] = [];
const watchers = new Set<() => void>();

function tell(): void {
  watchers.forEach((watch) => {
    watch();
  });
}

function ask(): Promise<boolean> {
  return new Promise((resolve) => {
    waiting = [...waiting, resolve];
    tell();
  });
}

/** Ends the question for everybody who waits for its answer. */
export function answerConfirmation(confirmed: boolean): void {
  const answered = waiting;
  waiting = [];
  tell();
  answered.forEach((resolve) => {
    resolve(confirmed);
  });
}

/** True while somebody has to confirm their password. */
export function useConfirmationAsked(): boolean {
  return useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => waiting.length > 0,
  );
}

/** Makes a call; where the server wants the password confirmed first, has it confirmed and makes it again. */
export async function confirmed<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (refused) {
    const needed = refused instanceof Problem && refused.code === 'confirmation-needed';
    if (!needed || !(await ask())) throw refused;
    return call();
  }
}
