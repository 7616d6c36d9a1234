import { afterEach, expect, it } from 'vitest';
import { chooseLanguage } from '../language/language';
import cases from './placeholder-cases.json';
import { namesItsFile, withPlaceholders } from './placeholders';

afterEach(() => chooseLanguage('en'));

it.each(
  (['de', 'es', 'fr', 'pt-BR', 'ar'] as const).flatMap((language) =>
    cases.map(({ says }) => ({ language, says })),
  ),
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

it.each([
  ['[WhatsApp didn’t share this message. Ask the customer to send it another way.]'],
  ['[Unsupported message type: poll]'],
  ['[The image couldn’t be received.]'],
  ['[Edited message]'],
  ['[Message deleted by the customer]'],
  ['[Came from an ad: Big sale]'],
  ['[The customer opted out of WhatsApp messages.]'],
  ['[The customer opted back in to WhatsApp messages.]'],
  ['[The customer’s WhatsApp security code changed, for example because of a new phone.]'],
  ['[The customer changed their WhatsApp number.]'],
  ['[photo.png couldn’t be received: unsupported file type]'],
])('is told in German in its present wording: %s', async (says) => {
  await chooseLanguage('de');

  const told = withPlaceholders(says, 'agent');

  expect(told).not.toBe(says);
  expect(told).not.toMatch(/customer|WhatsApp didn|couldn|message:? /i);
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
