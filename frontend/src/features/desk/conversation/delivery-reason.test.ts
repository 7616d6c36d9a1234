import { afterEach, expect, it } from 'vitest';
import { chooseLanguage } from '@/shared/language/language';
import { languageCodes } from '@/shared/language/languages';
import type { ChannelMessage } from '@/shared/api/contract';
import codes from '@/shared/whatsapp/error-codes.json';
import { deliveryOf } from './delivery';
import { deliveryReason } from './delivery-reason';

function failed(changes: Partial<ChannelMessage>): ChannelMessage {
  return {
    channel: 'whatsapp',
    reason: null,
    reason_code: null,
    error_code: null,
    part: 1,
    parts: 1,
    ...changes,
  } as ChannelMessage;
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

it.each(
  languageCodes.flatMap((language) => [
    ...codes.map(({ code }) => ({ language, code })),
    { language, code: 250 },
  ]),
)('WhatsApp’s code $code has words in $language', async ({ language, code }) => {
  await chooseLanguage(language);
  const reason = 'In English (error 1).';

  const told = deliveryReason(failed({ error_code: code, reason_code: 'whatsapp', reason }));

  expect(told).not.toBeNull();
  expect(told).not.toContain(reason);
  expect(told).not.toContain(String(code));
});

it.each(
  [
    ...['window_closed', 'resent', 'expired', 'opted_out', 'earlier_part', 'shortened'],
    ...['reply_deleted', 'reply_unavailable', 'file_gone', 'file_refused', 'file_unavailable'],
    ...['number_removed', 'not_reached', 'no_answer', 'interrupted', 'not_configured'],
  ].flatMap((cause) =>
    languageCodes.filter((code) => code !== 'en').map((language) => ({ cause, language })),
  ),
)('a reason of ours has words in $language: $cause', async ({ cause, language }) => {
  const english = deliveryReason(failed({ reason_code: cause, reason: 'English' }));
  await chooseLanguage(language);

  const told = deliveryReason(
    failed({ reason_code: cause, reason: 'English', error_code: 131056 }),
  );

  expect(told).not.toBe(english);
  expect(told).not.toContain('English');
});

it('says where a state says it all no more', () => {
  const held = failed({ state: 'HELD', reason_code: 'window', reason: 'Waits …' });

  expect(deliveryReason(held)).toBeNull();
});

it('a message that waits for its template says so and can be tried again', () => {
  const held = failed({
    ...{ state: 'HELD', reason_code: 'template', error_code: 132015 },
    reason: 'The template is paused (error 132015).',
  });

  expect(deliveryOf(held)).toEqual({
    mark: 'held',
    words: 'On hold until WhatsApp accepts the template again (the template is paused)',
    alarming: true,
  });
});

it('says of an e-mail what its server said, and that it is one', () => {
  const refused = failed({
    ...{ channel: 'email', state: 'FAILED', error_code: 550 },
    reason: '550 5.1.1 No such user',
  });

  expect(deliveryOf(refused).words).toBe('Not delivered (550 5.1.1 No such user) · Email');
  expect(deliveryOf(failed({ channel: 'email', state: 'ACCEPTED' })).words).toBe('Sent · Email');
});

it('says that another way was taken', () => {
  const second = failed({ channel: 'email', state: 'ACCEPTED', fallback_of: 'm-1' });

  expect(deliveryOf(second).words).toBe('Sent by Email instead');
});

it('names the part of a long reply', () => {
  expect(deliveryOf(failed({ state: 'READ', part: 2, parts: 3 })).words).toBe('Part 2 of 3: Read');
});

it('a code that nobody knows is named beside what the server says', () => {
  expect(deliveryReason(failed({ error_code: 999999, reason: 'Odd' }))).toBe(
    'Odd (WhatsApp error 999999)',
  );
  expect(deliveryReason(failed({ error_code: 999999 }))).toBe('WhatsApp error 999999');
  expect(deliveryReason(failed({ reason: 'Odd' }))).toBe('Odd');
  expect(deliveryReason(failed({}))).toBeNull();
});
