import {
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/min';
import { perLocale } from '@/shared/language/per-locale';
import { t } from '@/shared/language/words';

// Loaded on its own after the page is shown: it knows the numbers of the whole world, and weighs as much.

export interface Country {
  code: string;
  label: string;
}

/** Every country of the world, by its name in the language of the page. */
export const countries: () => readonly Country[] = perLocale((locale) => {
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  return getCountries()
    .map((code) => ({
      code,
      label: t('form.country-code', {
        country: names.of(code) ?? code,
        code: getCountryCallingCode(code),
      }),
    }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
});

function countryCode(country: string): CountryCode | undefined {
  return getCountries().find((code) => code === country);
}

export interface KnownNumber {
  /** As people write it abroad, such as "+49 170 1234567". */
  international: string;
  country: string | undefined;
}

/** A number that exists in its country's plan; null for all others, which may be right nevertheless. */
export function knownNumber(typed: string, country: string): KnownNumber | null {
  const number = parsePhoneNumberFromString(typed, countryCode(country));
  if (!number?.isValid()) return null;
  return { international: number.formatInternational(), country: number.country };
}
