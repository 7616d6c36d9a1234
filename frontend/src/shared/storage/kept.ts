/** Where something is kept: `session` ends with the tab, `local` outlives tab, crash and session. */
export type Area = 'session' | 'local';

export interface Kept<T> {
  read: () => T | null;
  /** False when the browser did not take it: storage may be full or forbidden. */
  write: (value: T | null) => boolean;
}

function storageOf(area: Area): Storage {
  return area === 'local' ? localStorage : sessionStorage;
}

/** Without storage (a private window may refuse it) nothing is kept, and all else works. */
export function kept<T>(name: string, area: Area = 'session'): Kept<T> {
  return {
    read() {
      try {
        const text = storageOf(area).getItem(name);
        return text === null ? null : (JSON.parse(text) as T);
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        if (value === null) storageOf(area).removeItem(name);
        else storageOf(area).setItem(name, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** The names under which something is kept, with what they begin with cut off. */
export function namesKept(prefix: string, area: Area = 'session'): string[] {
  try {
    return Object.keys(storageOf(area)).flatMap((name) =>
      name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
    );
  } catch {
    return [];
  }
}
