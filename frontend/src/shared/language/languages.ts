/** The languages Tick speaks, each under its own name; whoever reads none of them reads English. */
export const languages = {
  en: { name: 'English', direction: 'ltr' },
  de: { name: 'Deutsch', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
} as const;

export type Language = keyof typeof languages;

export type Direction = (typeof languages)[Language]['direction'];

export const languageCodes = Object.keys(languages) as Language[];

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(languages, value);
}

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}

/** The first language that both the person, as told by the browser, and Tick speak. */
export function spokenBy(wanted: readonly string[]): Language {
  return wanted.map(primary).find(isLanguage) ?? 'en';
}

/** The language with its region, as the person's browser has it, which decides how dates and numbers are written. */
export function regional(language: Language, wanted: readonly string[]): string {
  return wanted.find((tag) => primary(tag) === language) ?? language;
}
