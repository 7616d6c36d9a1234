import { compileMessage } from '@lingui/message-utils/compileMessage';

const LOCALE_FILE = /\/src\/locales\/[^/]+\/[^/]+\.json$/;

/**
 * Parses the messages of the locale files while Tick is built, so that browsers need no parser.
 *
 * @returns {import('vite').Plugin}
 */
export function compiledLocales() {
  return {
    name: 'tick:compiled-locales',
    enforce: 'pre',
    transform(text, id) {
      if (!LOCALE_FILE.test(id)) return;
      /** @type {Record<string, string>} */
      const messages = JSON.parse(text);
      const compiled = Object.entries(messages).map(([key, words]) => [key, compileMessage(words)]);
      return { code: JSON.stringify(Object.fromEntries(compiled)), map: null };
    },
  };
}
