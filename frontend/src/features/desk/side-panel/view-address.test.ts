import { describe, expect, it } from 'vitest';
import { addressOf, definitionOf } from './view-address';

describe('a saved view', () => {
  it.each([
    'view=mine',
    'view=unassigned&status=closed&sort=waiting',
    'status=new&type=Billing%2C+refunds&channel=whatsapp',
    'milestone=resolution&by=3&from=2026-01-01&to=2026-01-31',
    'q=m%C3%BCller',
    'q=invoice&sort=created',
  ])('leads back to the list it was saved from: %s', (search) => {
    expect(addressOf(definitionOf(new URLSearchParams(search)))).toBe(search);
  });

  it('says what the list of tickets is asked for with', () => {
    expect(definitionOf(new URLSearchParams('view=mine&type=Billing'))).toEqual({
      filter: { assignee: ['me'], status: ['new', 'in_progress'], issueType: ['Billing'] },
      sort: 'activity',
    });
  });
});
