import {
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/min';

// Loaded on its own after the page is shown: it knows the numbers of the whole world, and weighs as much.

export interface Country {
  code: string;
  label: string;
}

export const countries: readonly Country[] = (() => {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  return getCountries()
    .map((code) => ({
      code,
      label: `${names.of(code) ?? code} (+${getCountryCallingCode(code)})`,
    }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en'));
})();

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
