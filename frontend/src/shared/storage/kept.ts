/** What outlives a reload of the page, but not the tab: words and claims are nobody else's business. */
export interface Kept<T> {
  read: () => T | null;
  write: (value: T | null) => void;
}

/** Without storage (a private window may refuse it) nothing is kept, and all else works. */
export function kept<T>(name: string): Kept<T> {
  return {
    read() {
      try {
        const text = sessionStorage.getItem(name);
        return text === null ? null : (JSON.parse(text) as T);
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        if (value === null) sessionStorage.removeItem(name);
        else sessionStorage.setItem(name, JSON.stringify(value));
      } catch {
        // Full or forbidden: the page goes on without it.
      }
    },
  };
}
