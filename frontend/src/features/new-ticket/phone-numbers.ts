import {
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
  type CountryCode,
  type PhoneNumber,
} from 'libphonenumber-js/min';
import { perLocale } from '@/shared/language/per-locale';
import { t } from '@/shared/language/words';
import { bareNumber } from './typed-number';

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
  /** It was typed with its country code: nothing had to be guessed. */
  exact: boolean;
}

/** The zero that one dials within a country only, as many write it: +44 (0) 20. */
const TRUNK_ZERO = /[([]\s*0\s*[)\]]/;

function valid(typed: string, country?: CountryCode): PhoneNumber | null {
  const number = parsePhoneNumberFromString(typed, country);
  return number?.isValid() ? number : null;
}

function known(number: PhoneNumber | null, exact: boolean): KnownNumber | null {
  return number && { international: number.formatInternational(), country: number.country, exact };
}

function nationalDigits(number: PhoneNumber): string {
  return bareNumber(number.formatNational());
}

/** As the server reads it: in the way of the country; else with the country's code and no plus; else without doubt. */
function completed(bare: string, country: CountryCode): PhoneNumber | null {
  const national = valid(bare, country);
  if (national && [nationalDigits(national), `0${nationalDigits(national)}`].includes(bare)) {
    return national;
  }
  const withCode = valid(`+${bare}`);
  if (withCode?.countryCallingCode === getCountryCallingCode(country)) return withCode;
  return withCode ? null : national;
}

/** The number that is meant; null where it has no country that one could be sure of, and may be right nevertheless. */
export function knownNumber(typed: string, country: string): KnownNumber | null {
  const bare = bareNumber(typed).replace(/^00/, '+');
  if (bare.startsWith('+')) {
    return known(valid(bare) ?? valid(typed.replace(TRUNK_ZERO, '')), true);
  }
  const code = countryCode(country);
  return known(code ? completed(bare, code) : null, false);
}
