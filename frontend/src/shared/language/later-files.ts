import type { Messages } from './catalogue';

/** The texts that no visitor of the contact form needs, kept out of what that page loads first. */
export const laterFiles = import.meta.glob<Messages>('@/locales/*/{agent,conversation}.json', {
  import: 'default',
});
