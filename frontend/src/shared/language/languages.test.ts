import { describe, expect, it } from 'vitest';
import { regional, spokenBy } from './languages';

describe('the language of a person', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['fr-FR', 'ar-EG', 'de'], 'ar'],
    [['EN-gb'], 'en'],
    [['tlh', 'fr'], 'en'],
    [['constructor'], 'en'],
    [[], 'en'],
  ])('out of %j is %s', (wanted, expected) => {
    expect(spokenBy(wanted)).toBe(expected);
  });

  it('has its region from the browser, where it tells one', () => {
    expect(regional('de', ['fr', 'de-AT', 'de-DE'])).toBe('de-AT');
    expect(regional('ar', ['en-GB'])).toBe('ar');
  });
});
