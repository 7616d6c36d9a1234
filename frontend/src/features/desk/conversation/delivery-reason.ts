import type { ChannelMessage } from '@/shared/api/contract';
import { t, type Key } from '@/shared/language/words';

/** WhatsApp's codes, in the words of the page. */
const reasons: Record<number, Key> = {
  0: 'desk.reason.token',
  190: 'desk.reason.token',
  3: 'desk.reason.permission',
  10: 'desk.reason.permission',
  131005: 'desk.reason.permission',
  368: 'desk.reason.account-blocked',
  131031: 'desk.reason.account-blocked',
  33: 'desk.reason.number-unregistered',
  133010: 'desk.reason.number-unregistered',
  131042: 'desk.reason.payment',
  131037: 'desk.reason.display-name',
  131048: 'desk.reason.spam',
  131047: 'desk.reason.window',
  131026: 'desk.reason.unreachable',
  131021: 'desk.reason.own-number',
  131030: 'desk.reason.test-number',
  131049: 'desk.reason.not-delivered',
  131050: 'desk.reason.opted-out',
  130403: 'desk.reason.blocked',
  130472: 'desk.reason.experiment',
  130497: 'desk.reason.country',
  132001: 'desk.reason.template-missing',
  132015: 'desk.reason.template-paused',
  132016: 'desk.reason.template-disabled',
  131053: 'desk.reason.file',
  137000: 'desk.reason.identity',
};

const UNCONFIRMED = /typed without its country code/;

/** Nobody has written from the number yet, and so nobody was told that something waits. */
export function isUnconfirmed({ reason }: ChannelMessage): boolean {
  return UNCONFIRMED.test(reason ?? '');
}

/** Reasons without a code, which the server says in English. */
const sentences: readonly { says: RegExp; words: Key }[] = [
  { says: /waited (for )?more than 24 hours/, words: 'desk.reason.expired' },
  { says: /belongs to somebody else now/, words: 'desk.reason.new-owner' },
  { says: UNCONFIRMED, words: 'desk.reason.not-confirmed' },
];

/** Why a message is where it is; a code that nobody knows stands beside what the server says of it. */
export function deliveryReason({ reason, error_code: code }: ChannelMessage): string | null {
  if (typeof code === 'number') {
    const known = reasons[code];
    if (known) return t(known);
    const named = t('desk.reason.code', { code: String(code) });
    return reason ? `${reason} (${named})` : named;
  }
  const said = reason && sentences.find(({ says }) => says.test(reason));
  return said ? t(said.words) : (reason ?? null);
}
