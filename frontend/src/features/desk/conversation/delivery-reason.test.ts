import { afterEach, expect, it } from 'vitest';
import { chooseLanguage } from '@/shared/language/language';
import type { ChannelMessage } from '@/shared/api/contract';
import { deliveryReason } from './delivery-reason';

function failed(changes: Partial<ChannelMessage>): ChannelMessage {
  return { reason: null, error_code: null, ...changes } as ChannelMessage;
}

afterEach(() => chooseLanguage('en'));

it.each([
  ['en', 'this number can’t be reached on WhatsApp'],
  ['de', 'diese Nummer ist auf WhatsApp nicht erreichbar'],
  ['ar', 'لا يمكن الوصول إلى هذا الرقم على واتساب'],
] as const)('a reason is told in the language of the page: %s', async (language, words) => {
  await chooseLanguage(language);

  expect(deliveryReason(failed({ error_code: 131026, reason: 'The number cannot be …' }))).toBe(
    words,
  );
});

it('a code that nobody knows is named beside what the server says', () => {
  expect(deliveryReason(failed({ error_code: 999999, reason: 'Odd' }))).toBe(
    'Odd (WhatsApp error 999999)',
  );
  expect(deliveryReason(failed({ error_code: 999999 }))).toBe('WhatsApp error 999999');
  expect(deliveryReason(failed({ reason: 'Odd' }))).toBe('Odd');
  expect(deliveryReason(failed({}))).toBeNull();
});
