import { speech, type Key } from './catalogue';
import { useSpoken } from './language';

export type { Key };

export type Values = Readonly<Record<string, string | number>>;

/** The words of a key in the language of the page. Components ask `useWords`, which follows a change of language. */
export function t(key: Key, values?: Values): string {
  return speech._(key, values);
}

export type Words = typeof t;

/** The words of the page's language, which a component says anew when the language changes. */
export function useWords(): Words {
  useSpoken();
  return t;
}
