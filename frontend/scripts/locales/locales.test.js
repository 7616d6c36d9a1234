import { readdirSync, readFileSync } from 'node:fs';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { partsOf } from './placeholders.js';

const root = new URL('../../src/locales/', import.meta.url);
const languages = readdirSync(root);
const areas = readdirSync(new URL('en/', root));
const others = languages.filter((language) => language !== 'en');
const files = languages.flatMap((language) => areas.map((area) => [language, area]));

/**
 * @param {string | undefined} language
 * @param {string | undefined} area
 * @returns {Record<string, string>}
 */
function wordsOf(language, area) {
  return JSON.parse(readFileSync(new URL(`${language}/${area}`, root), 'utf8'));
}

describe('locale files', () => {
  it('are there for each language', () => {
    expect(languages.sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'pt-BR']);
    expect(areas.sort()).toEqual([
      'agent.json',
      'conversation.json',
      'customer.json',
      'shared.json',
    ]);
  });

  it('have each key in one area only, in order', () => {
    const keys = areas.flatMap((area) => Object.keys(wordsOf('en', area)));

    expect(new Set(keys).size).toBe(keys.length);
    for (const area of areas) {
      const own = Object.keys(wordsOf('en', area));
      expect(own).toEqual([...own].sort());
    }
  });

  it.each(others.flatMap((language) => areas.map((area) => [language, area])))(
    'have exactly the English keys: %s/%s',
    (language, area) => {
      expect(Object.keys(wordsOf(language, area))).toEqual(Object.keys(wordsOf('en', area)));
    },
  );

  it.each(others.flatMap((language) => areas.map((area) => [language, area])))(
    'have the English placeholders, and words of their own: %s/%s',
    (language, area) => {
      const english = wordsOf('en', area);
      for (const [key, words] of Object.entries(wordsOf(language, area))) {
        const { placeholders } = partsOf(compileMessage(words));
        expect([key, placeholders]).toEqual([
          key,
          partsOf(compileMessage(english[key] ?? '')).placeholders,
        ]);
        expect([key, words.trim()]).not.toEqual([key, '']);
      }
    },
  );

  it.each(files)('have all plural forms their language needs: %s/%s', (language, area) => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    for (const [key, words] of Object.entries(wordsOf(language, area))) {
      for (const forms of partsOf(compileMessage(words)).plurals) {
        const named = forms.filter((form) => !/^\d+$/.test(form)).sort();
        expect([key, named]).toEqual([key, needed]);
      }
    }
  });
});

describe('texts in English', () => {
  const banned = readFileSync(new URL('banned-phrases.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => new RegExp(line, 'i'));

  /**
   * @param {string} where
   * @param {string} text
   */
  function complaints(where, text) {
    return banned.filter((phrase) => phrase.test(text)).map((it) => `${where}: ${text} (${it})`);
  }

  it.each(areas)('have no banned phrase: %s', (area) => {
    const texts = Object.entries(wordsOf('en', area)).map(([key, text]) => ({
      key,
      // What a placeholder is called is nobody's text.
      text: text.replace(/\{\w+(, \w+)?\}/g, '…'),
    }));

    expect(texts.flatMap(({ key, text }) => complaints(key, text))).toEqual([]);
  });

  it('have no straight quotes', () => {
    const straight = areas.flatMap((area) =>
      Object.entries(wordsOf('en', area)).filter(([, text]) => /['"]/.test(text)),
    );

    expect(straight).toEqual([]);
  });

  it('are checked at all', () => {
    expect(complaints('key', 'This could not be brought to its end.')).not.toEqual([]);
    expect(complaints('key', 'We couldn’t finish this. Try again.')).toEqual([]);
  });
});

const src = new URL('../../src/', import.meta.url);
const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\./.test(path))
  .map((path) => ({ path, text: readFileSync(new URL(path, src), 'utf8') }));

describe('keys in the code', () => {
  const literals = new Set(
    code.flatMap(({ text }) => [...text.matchAll(/['"]([\w.-]+)['"]/g)].map(([, key]) => key)),
  );
  const patterns = code
    .flatMap(({ text }) => [...text.matchAll(/\bt\(`([^`]*\$\{[^`]*)`/g)])
    .map(([, template = '']) => {
      const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/\./g, '\\.'));
      return new RegExp(`^${parts.join('[\\w-]+')}$`);
    });

  it.each(areas)('use every text: %s', (area) => {
    const unused = Object.keys(wordsOf('en', area)).filter(
      (key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );

    expect(unused).toEqual([]);
  });

  it('make no sentence of several texts', () => {
    const joined = /\bt\([^()]*\)\s*\+|\+\s*t\(|\$\{t\([^`]*\)\}[^`.]*[a-z][^`.]*\$\{t\(/;

    expect(code.filter(({ text }) => joined.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('words in the code', () => {
  it.each([
    ['agent.json', /^(shared\/(?!agent\/)|app\/(?!agent-)|features\/(new-ticket|track)\/)/],
    ['conversation.json', /^(app|features\/(?!(desk|track)\/))/],
    ['customer.json', /^(shared|app|features\/(?!(new-ticket|track)\/))/],
  ])('are of an area that is there: %s is not everywhere', (area, elsewhere) => {
    const keys = Object.keys(wordsOf('en', area));
    const strayed = code
      .filter(({ path }) => elsewhere.test(path))
      .flatMap(({ path, text }) =>
        keys.filter((key) => text.includes(`'${key}'`)).map((key) => `${key} in ${path}`),
      );

    expect(strayed).toEqual([]);
  });
});

describe('the parts of a message', () => {
  it('are its placeholders with their kinds, and the forms of its plurals', () => {
    const message = compileMessage('{name}: {count, plural, one {# file} other {# of {all}}}');

    expect(partsOf(message)).toEqual({
      placeholders: ['all', 'count: plural', 'name'],
      plurals: [['one', 'other']],
    });
  });
});
