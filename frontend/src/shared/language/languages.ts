/** The languages of Tick, each under its own name; everybody else gets English. */
export const languages = {
  en: { name: 'English', direction: 'ltr' },
  de: { name: 'Deutsch', direction: 'ltr' },
  es: { name: 'Español', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
  // eslint-disable-next-line tick/visible-words -- its own name, which nobody translates
  'pt-BR': { name: 'Português (Brasil)', direction: 'ltr' },
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

function inAnyRegion(tag: string): Language | undefined {
  return languageCodes.find((code) => primary(code) === primary(tag));
}

/** The first of the browser's languages that Tick has, whatever its region. */
export function spokenBy(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = inAnyRegion(tag);
    if (language) return language;
  }
  return 'en';
}

/** The language with the region of the browser, which decides how dates and numbers are written. */
export function regional(language: Language, wanted: readonly string[]): string {
  return wanted.find((tag) => inAnyRegion(tag) === language) ?? language;
}
