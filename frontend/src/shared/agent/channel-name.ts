import { t, type Key } from '@/shared/language/words';

/** Where tickets and messages come from and go to, in the order in which filters offer them. */
export const channels = ['web', 'email', 'whatsapp'] as const;

const names: Record<string, Key> = {
  web: 'channel-of.web',
  email: 'channel-of.email',
  whatsapp: 'channel-of.whatsapp',
  sms: 'channel-of.sms',
};

/** What people call a channel; one that this version does not know goes by its own name. */
export function channelName(channel: string): string {
  const known = names[channel.toLowerCase()];
  return known ? t(known) : channel;
}
