import { expect, it } from 'vitest';
import { messageCount } from '../whatsapp/message-count';
import cases from './parts-cases.json';
import { textParts } from './text-parts';

it.each(cases)('parts $name', ({ text, most, parts }) => {
  expect(textParts(text, most)).toEqual(parts);
});

it.each([
  ['x'.repeat(4096), 1],
  ['x'.repeat(4097), 2],
  ['😀'.repeat(4096), 1],
  [`x${'😀'.repeat(4096)}`, 2],
  ['x'.repeat(10_000), 3],
  [`${'x'.repeat(4096)}${' '.repeat(4096)}y`, 2],
])('counts the messages that a reply goes out as: case %#', (text, messages) => {
  expect(messageCount(text)).toBe(messages);
});
