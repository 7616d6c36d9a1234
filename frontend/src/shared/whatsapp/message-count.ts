import { isBlank } from '../text/blank';
import { textParts } from '../text/text-parts';

/** How many characters WhatsApp takes in one message. */
export const WHATSAPP_MOST = 4096;

/** How many messages a reply goes out as on WhatsApp. */
export function messageCount(text: string): number {
  // Nothing is shorter in characters than in the browser's units.
  if (text.length <= WHATSAPP_MOST) return 1;
  return Math.max(1, textParts(text, WHATSAPP_MOST).filter((it) => !isBlank(it)).length);
}
