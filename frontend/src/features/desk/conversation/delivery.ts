import type { ChannelMessage } from '@/shared/api/contract';

export type Mark = 'clock' | 'tick' | 'ticks' | 'read' | 'held' | 'warning';

export interface Delivery {
  mark: Mark;
  words: string;
  /** True where somebody should know: it did not reach the customer. */
  alarming: boolean;
}

const deliveries: Record<string, Omit<Delivery, 'alarming'>> = {
  PENDING: { mark: 'clock', words: 'Waiting to be sent' },
  SENDING: { mark: 'clock', words: 'Being sent' },
  RETRY_WAIT: { mark: 'clock', words: 'WhatsApp is busy: will be tried again' },
  ACCEPTED: { mark: 'tick', words: 'Accepted by WhatsApp' },
  SENT: { mark: 'tick', words: 'Sent' },
  DELIVERED: { mark: 'ticks', words: 'Delivered' },
  READ: { mark: 'read', words: 'Read' },
  HELD: {
    mark: 'held',
    words: 'Held: WhatsApp lets us send it once the customer writes or taps. They were told.',
  },
  UNKNOWN: { mark: 'clock', words: 'No answer from WhatsApp yet: being found out' },
  UNCONFIRMED: { mark: 'warning', words: 'WhatsApp never confirmed it: it may not have arrived' },
  FAILED: { mark: 'warning', words: 'Not delivered' },
};

/** The state of a WhatsApp message in words that an agent understands. */
export function deliveryOf(message: ChannelMessage): Delivery {
  const known = deliveries[message.state.toUpperCase()] ?? {
    mark: 'clock' as const,
    words: message.state.toLowerCase().replaceAll('_', ' '),
  };
  const words = message.reason ? `${known.words}: ${message.reason}` : known.words;
  return { mark: known.mark, words, alarming: known.mark === 'warning' };
}

const kinds: Record<string, string> = {
  received: 'Confirmation',
  status: 'News about the status',
  waiting: 'Notice of a waiting reply',
};

export function kindWords(kind: string): string {
  return kinds[kind] ?? 'Message';
}
