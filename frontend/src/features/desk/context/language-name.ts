import { perLocale } from '@/shared/language/per-locale';

const names = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** What the agent's language calls the customer's; one that nobody has a name for stays as it was told. */
export function languageName(tag: string): string {
  return names().of(tag) ?? tag;
}
