import { afterEach, expect, it } from 'vitest';
import { chooseLanguage } from '../language/language';
import cases from './placeholder-cases.json';
import { namesItsFile, withPlaceholders } from './placeholders';

afterEach(() => chooseLanguage('en'));

it.each(
  (['de', 'ar'] as const).flatMap((language) => cases.map(({ says }) => ({ language, says }))),
)('is told in $language: $says', async ({ language, says }) => {
  await chooseLanguage(language);

  for (const reader of ['agent', 'customer'] as const) {
    const told = withPlaceholders(says, reader);
    expect(told).not.toBe(says);
    expect(told).not.toMatch(/The customer|WhatsApp says|could not|Forwarded|advertisement/);
    // What the customer wrote around it stays.
    expect(told.split('\n').filter((line) => !line.startsWith('['))).toEqual(
      says.split('\n').filter((line) => !line.startsWith('[')),
    );
  }
});

it.each(['[photo.png]', 'words [Forwarded] words', '[1] see below', '[', ''])(
  'leaves what a customer wrote alone: %s',
  async (text) => {
    await chooseLanguage('de');

    expect(withPlaceholders(text, 'agent')).toBe(text);
  },
);

it('a picture without words has none but its name', () => {
  expect(namesItsFile('[photo.png]', [{ name: 'photo.png' }])).toBe(true);
  expect(namesItsFile('[photo.png]', [{ name: 'other.png' }, { name: null }])).toBe(false);
  expect(namesItsFile('photo.png', [{ name: 'photo.png' }])).toBe(false);
});
