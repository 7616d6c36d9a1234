import { useSyncExternalStore } from 'react';

/** How somebody likes to work; kept by the browser. */
export interface Preferences {
  /** What Tick speaks; unless somebody chose, what the browser asks for. */
  language: string | null;
  /** Whether single keys do something; some people's software types them by itself. */
  singleKeys: boolean;
  /** Where to after a ticket was closed. */
  afterClosing: 'stay' | 'next' | 'list';
  desktopNotices: boolean;
  sounds: boolean;
  /** Which tickets' news one wants to hear of. */
  scope: 'mine' | 'all';
  /** Lists one comes back to. */
  views: readonly SavedView[];
}

export interface SavedView {
  name: string;
  /** The desk's address without its path. */
  search: string;
}

const usual: Preferences = {
  language: null,
  singleKeys: true,
  afterClosing: 'stay',
  desktopNotices: false,
  sounds: false,
  scope: 'all',
  views: [],
};

const NAME = 'tick.preferences';
const listeners = new Set<() => void>();

function stored(): string {
  try {
    return localStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
}

let read = { text: '', preferences: usual };

export function preferences(): Preferences {
  const text = stored();
  if (text !== read.text) {
    try {
      read = { text, preferences: { ...usual, ...(JSON.parse(text || '{}') as object) } };
    } catch {
      read = { text, preferences: usual };
    }
  }
  return read.preferences;
}

export function prefer(changes: Partial<Preferences>): void {
  try {
    localStorage.setItem(NAME, JSON.stringify({ ...preferences(), ...changes }));
  } catch {
    // A window that keeps nothing keeps the usual.
  }
  listeners.forEach((listener) => {
    listener();
  });
}

export function usePreferences(): Preferences {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    window.addEventListener('storage', listener);
    return () => {
      listeners.delete(listener);
      window.removeEventListener('storage', listener);
    };
  }, preferences);
}
