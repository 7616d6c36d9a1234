import type { Key } from '@/shared/language/words';

/** Where agents can go, in the order in which it is shown. */
export const places: readonly { to: string; words: Key; here: RegExp; adminsOnly: boolean }[] = [
  { to: '/admin', words: 'places.tickets', here: /^\/admin(\/tickets|$)/, adminsOnly: false },
  { to: '/admin/reports', words: 'places.reports', here: /^\/admin\/reports/, adminsOnly: false },
  {
    to: '/admin/canned-replies',
    words: 'places.canned',
    here: /canned-replies/,
    adminsOnly: false,
  },
  {
    to: '/whatsapp-config',
    words: 'places.whatsapp',
    here: /^\/whatsapp-config/,
    adminsOnly: false,
  },
  { to: '/admin/agents', words: 'places.agents', here: /^\/admin\/agents/, adminsOnly: true },
  {
    to: '/admin/security-log',
    words: 'places.security-log',
    here: /security-log/,
    adminsOnly: true,
  },
  { to: '/admin/dead-letters', words: 'places.dead-letters', here: /dead-l/, adminsOnly: true },
];
