import type { ChannelMessage } from '@/shared/api/contract';
import { t, type Key } from '@/shared/language/words';
import { channelName } from '@/shared/agent/channel-name';
import { deliveryReason, isUnconfirmed } from './delivery-reason';

export type Mark = 'clock' | 'tick' | 'ticks' | 'read' | 'held' | 'warning';

export interface Delivery {
  mark: Mark;
  words: string;
  /** True where somebody should know: it did not reach the customer. */
  alarming: boolean;
}

const deliveries: Record<string, { mark: Mark; words: Key }> = {
  PENDING: { mark: 'clock', words: 'desk.delivery.pending' },
  SENDING: { mark: 'clock', words: 'desk.delivery.sending' },
  RETRY_WAIT: { mark: 'clock', words: 'desk.delivery.retry' },
  ACCEPTED: { mark: 'tick', words: 'desk.delivery.accepted' },
  SENT: { mark: 'tick', words: 'desk.delivery.sent' },
  DELIVERED: { mark: 'ticks', words: 'desk.delivery.delivered' },
  READ: { mark: 'read', words: 'desk.delivery.read' },
  HELD: { mark: 'held', words: 'desk.delivery.held' },
  UNKNOWN: { mark: 'clock', words: 'desk.delivery.unknown' },
  UNCONFIRMED: { mark: 'warning', words: 'desk.delivery.unconfirmed' },
  FAILED: { mark: 'warning', words: 'desk.delivery.failed' },
};

/** What is said of a channel that is not WhatsApp where its own words would name that. */
const elsewhere: Record<string, Key> = {
  ACCEPTED: 'desk.delivery.sent',
  RETRY_WAIT: 'desk.delivery.retrying',
  UNKNOWN: 'desk.delivery.checking',
  UNCONFIRMED: 'desk.delivery.uncertain',
};

/** The state of a message in words that an agent understands. */
export function deliveryOf(message: ChannelMessage): Delivery {
  const stopped = message.state === 'HELD' && message.reason_code === 'template';
  const known = stopped
    ? ({ mark: 'held', words: 'desk.delivery.held-template' } as const)
    : knownOf(message);
  const mark = known?.mark ?? 'clock';
  const told = mark !== 'held' || !isUnconfirmed(message);
  const state = !told
    ? t('desk.delivery.held-untold')
    : known
      ? t(known.words)
      : message.state.toLowerCase().replaceAll('_', ' ');
  const reason = deliveryReason(message);
  const words = reason ? t('desk.delivery.because', { state, reason }) : state;
  return {
    mark,
    words: by(message, named(message, words)),
    alarming: mark === 'warning' || stopped,
  };
}

function knownOf({ state, channel }: ChannelMessage) {
  const known = deliveries[state.toUpperCase()];
  const words = channel === 'whatsapp' ? undefined : elsewhere[state.toUpperCase()];
  return known && words ? { ...known, words } : known;
}

/** Which way it went, where that is not the phone that everybody thinks of. */
function by({ channel, fallback_of }: ChannelMessage, words: string): string {
  const way = { words, channel: channelName(channel) };
  if (fallback_of) return t('desk.delivery.instead', way);
  return channel === 'whatsapp' ? words : t('desk.delivery.by', way);
}

/** Which of the messages it is that a long reply goes out as. */
function named({ part, parts }: ChannelMessage, words: string): string {
  return parts > 1 ? t('desk.delivery.part', { part, parts, words }) : words;
}

const kinds: Record<string, Key> = {
  received: 'desk.message.received',
  status: 'desk.message.status',
  waiting: 'desk.message.waiting',
  file_refused: 'desk.message.file-refused',
};

export function kindWords(kind: string): string {
  return t(kinds[kind] ?? 'desk.message.other');
}
