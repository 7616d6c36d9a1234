import { describe, expect, it } from 'vitest';
import { regional, spokenBy } from './languages';

describe('the language of a person', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['nl-NL', 'ar-EG', 'de'], 'ar'],
    [['fr-CA'], 'fr'],
    [['es-419', 'en'], 'es'],
    [['pt-BR'], 'pt-BR'],
    [['pt-PT', 'en'], 'pt-BR'],
    [['EN-gb'], 'en'],
    [['tlh', 'nl'], 'en'],
    [['constructor'], 'en'],
    [[], 'en'],
  ])('out of %j is %s', (wanted, expected) => {
    expect(spokenBy(wanted)).toBe(expected);
  });

  it('has its region from the browser, where it tells one', () => {
    expect(regional('de', ['fr', 'de-AT', 'de-DE'])).toBe('de-AT');
    expect(regional('pt-BR', ['pt-PT'])).toBe('pt-PT');
    expect(regional('ar', ['en-GB'])).toBe('ar');
  });
});
