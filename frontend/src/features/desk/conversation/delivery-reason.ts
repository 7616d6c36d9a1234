import type { ChannelMessage } from '@/shared/api/contract';
import { t, type Key } from '@/shared/language/words';
import codes from '@/shared/whatsapp/error-codes.json';

const PERMISSION_CODES = { first: 200, last: 299 };

/** The kinds of WhatsApp's codes, in the words of the page. */
const kinds: Record<string, Key> = {
  'account-blocked': 'desk.reason.account-blocked',
  blocked: 'desk.reason.blocked',
  country: 'desk.reason.country',
  'display-name': 'desk.reason.display-name',
  experiment: 'desk.reason.experiment',
  file: 'desk.reason.file',
  form: 'desk.reason.form',
  identity: 'desk.reason.identity',
  marketing: 'desk.reason.marketing',
  media: 'desk.reason.media',
  'message-gone': 'desk.reason.message-gone',
  'needs-number': 'desk.reason.needs-number',
  'not-delivered': 'desk.reason.not-delivered',
  'number-unregistered': 'desk.reason.number-unregistered',
  'opted-out': 'desk.reason.opted-out',
  'own-number': 'desk.reason.own-number',
  'pair-rate': 'desk.reason.pair-rate',
  payment: 'desk.reason.payment',
  'payment-terms': 'desk.reason.payment-terms',
  permission: 'desk.reason.permission',
  rate: 'desk.reason.rate',
  registration: 'desk.reason.registration',
  request: 'desk.reason.request',
  spam: 'desk.reason.spam',
  'template-disabled': 'desk.reason.template-disabled',
  'template-limit': 'desk.reason.template-limit',
  'template-long': 'desk.reason.template-long',
  'template-missing': 'desk.reason.template-missing',
  'template-not-ready': 'desk.reason.template-not-ready',
  'template-paused': 'desk.reason.template-paused',
  'template-rule': 'desk.reason.template-rule',
  'template-values': 'desk.reason.template-values',
  'test-number': 'desk.reason.test-number',
  token: 'desk.reason.token',
  unreachable: 'desk.reason.unreachable',
  'whatsapp-away': 'desk.reason.whatsapp-away',
  'whatsapp-error': 'desk.reason.whatsapp-error',
  window: 'desk.reason.window',
};

/** The reasons that are not WhatsApp's; null where the state says it all. */
const causes: Record<string, Key | null> = {
  window: null,
  window_closed: 'desk.reason.window',
  resent: 'desk.reason.resent',
  unconfirmed: null,
  expired: 'desk.reason.expired',
  opted_out: 'desk.reason.no-messages',
  new_owner: 'desk.reason.new-owner',
  not_confirmed: 'desk.reason.not-confirmed',
  earlier_part: 'desk.reason.earlier-part',
  shortened: 'desk.reason.shortened',
  reply_deleted: 'desk.reason.reply-deleted',
  reply_unavailable: 'desk.reason.reply-unavailable',
  file_gone: 'desk.reason.file-gone',
  file_refused: 'desk.reason.file',
  file_unavailable: 'desk.reason.file-unavailable',
  number_removed: 'desk.reason.number-removed',
  not_reached: 'desk.reason.not-reached',
  no_answer: 'desk.reason.no-answer',
  interrupted: 'desk.reason.no-answer',
  not_configured: 'desk.reason.not-configured',
};

/** Nobody has written from the number yet, and so nobody was told that something waits. */
export function isUnconfirmed({ reason_code: cause }: ChannelMessage): boolean {
  return cause === 'not_confirmed';
}

/** Reasons of messages that were sent before there were codes for them, which the server says in English. */
const sentences: readonly { says: RegExp; words: Key }[] = [
  { says: /waited (for )?more than 24 hours/, words: 'desk.reason.expired' },
];

function ofCode(code: number): Key | undefined {
  const permission = code >= PERMISSION_CODES.first && code <= PERMISSION_CODES.last;
  const kind = permission ? 'permission' : codes.find((it) => it.code === code)?.reason;
  return kind === undefined ? undefined : kinds[kind];
}

/** Why a message is where it is; a code that nobody knows stands beside what the server says of it. */
export function deliveryReason(message: ChannelMessage): string | null {
  const { reason, reason_code: cause, error_code: code } = message;
  const known = cause ? causes[cause] : undefined;
  if (known !== undefined) return known && t(known);
  // Other channels' servers say it in a sentence of their own; their codes are not WhatsApp's.
  if (typeof code === 'number' && message.channel === 'whatsapp') {
    const words = ofCode(code);
    if (words) return t(words);
    const named = t('desk.reason.code', { code: String(code) });
    return reason ? `${reason} (${named})` : named;
  }
  const said = reason && sentences.find(({ says }) => says.test(reason));
  return said ? t(said.words) : (reason ?? null);
}
