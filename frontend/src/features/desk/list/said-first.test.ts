import { describe, expect, it } from 'vitest';
import { saidFirst } from './said-first';

describe('what a ticket is known by', () => {
  it.each([
    [
      'a title',
      { issue_title: 'Engine', description: 'It smokes', attachment_name: 'a.png' },
      'Engine',
    ],
    [
      'the first words',
      { issue_title: null, description: 'It smokes', attachment_name: null },
      'It smokes',
    ],
    [
      'a file sent without words',
      { issue_title: null, description: '', attachment_name: 'a.png' },
      'a.png',
    ],
  ])('is %s', (_, ticket, expected) => {
    expect(saidFirst(ticket)).toBe(expected);
  });
});
