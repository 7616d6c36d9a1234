import { setupI18n } from '@lingui/core';
import type agent from '@/locales/en/agent.json';
import type conversation from '@/locales/en/conversation.json';
import type customer from '@/locales/en/customer.json';
import type shared from '@/locales/en/shared.json';
import type { Language } from './languages';

/** A part of Tick whose words arrive together; those of `shared` are there before anything is drawn. */
export type Area = 'shared' | 'customer' | 'agent' | 'conversation';

export type Key =
  keyof typeof shared | keyof typeof customer | keyof typeof agent | keyof typeof conversation;

export type Messages = Parameters<typeof speech.load>[1];

export const speech = setupI18n();

// Compiled to what Lingui interprets by a plugin of the build; a file of its own for each language and area.
const firstFiles = import.meta.glob<Messages>('@/locales/*/{shared,customer}.json', {
  import: 'default',
});

const fetched = new Map<string, Promise<void>>();

async function load(language: Language, path: string) {
  const file = firstFiles[path] ?? (await import('./later-files')).laterFiles[path];
  if (!file) throw new Error(`There is no ${path}`);
  speech.load(language, await file());
}

/** Fetches the texts of an area once; a fetch that failed is made again when they are needed again. */
export function fetchWords(language: Language, area: Area): Promise<void> {
  const path = `/src/locales/${language}/${area}.json`;
  const known = fetched.get(path);
  if (known) return known;
  const fetching = load(language, path);
  fetching.catch(() => fetched.delete(path));
  fetched.set(path, fetching);
  return fetching;
}
