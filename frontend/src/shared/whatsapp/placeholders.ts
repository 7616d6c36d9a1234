import { t, type Key } from '../language/words';

/** Whoever reads: what an agent is asked to do about a message is asked of the customer in other words. */
export type Reader = 'agent' | 'customer';

interface Placeholder {
  says: RegExp;
  words: Record<Reader, Key>;
}

function both(words: Key): Record<Reader, Key> {
  return { agent: words, customer: words };
}

/**
 * What the server writes where a message has no text of its own, in the wording of this release and of the one before. It is stored in English, as everybody who reads it
 * through the API gets it; pages say it in the language of their reader.
 */
const placeholders: readonly Placeholder[] = [
  {
    says: /^\[(A message that WhatsApp does not pass on|WhatsApp didn[’']t share this message)\. .*\]$/,
    words: { agent: 'placeholder.not-passed-on', customer: 'placeholder.not-passed-on.customer' },
  },
  {
    says: /^\[A message of the kind "(?<kind>.*)" that cannot be shown here\.\]$/,
    words: both('placeholder.not-shown'),
  },
  { says: /^\[Unsupported message type: (?<kind>.*)\]$/, words: both('placeholder.not-shown') },
  {
    says: /^\[The (?<kind>image|video|sticker|audio|voice|document) (could not|couldn[’']t) be received\.\]$/,
    words: both('placeholder.file'),
  },
  {
    says: /^\[(The customer deleted a message\.|Message deleted by the customer)\]$/,
    words: both('placeholder.deleted'),
  },
  {
    says: /^\[(The customer changed a message:|Edited message)\]$/,
    words: both('placeholder.changed'),
  },
  { says: /^\[Forwarded\]$/, words: both('placeholder.forwarded') },
  {
    says: /^\[Came (by an advertisement|from an ad): (?<source>.*)\]$/,
    words: both('placeholder.advertised'),
  },
  {
    says: /^\[The customer (wants no more messages on WhatsApp|opted out of WhatsApp messages)\.\]$/,
    words: both('placeholder.stopped'),
  },
  {
    says: /^\[The customer (wants messages on WhatsApp again|opted back in to WhatsApp messages)\.\]$/,
    words: both('placeholder.started'),
  },
  {
    says: /^\[(WhatsApp says that the customer's identity has changed|The customer[’']s WhatsApp security code changed), .*\]$/,
    words: both('placeholder.identity'),
  },
  {
    says: /^\[The customer (goes on under another|changed their) WhatsApp number\.\]$/,
    words: both('placeholder.other-number'),
  },
  {
    says: /^\[(?<name>.*) (is missing|couldn[’']t be received): .*\]$/,
    words: both('placeholder.missing'),
  },
];

function said(line: string, reader: Reader): string {
  if (!line.startsWith('[') || !line.endsWith(']')) return line;
  for (const { says, words } of placeholders) {
    const found = says.exec(line);
    if (found) return `[${t(words[reader], found.groups)}]`;
  }
  return line;
}

/** A customer's message with the placeholders in it in the language of the page. */
export function withPlaceholders(text: string, reader: Reader): string {
  return text.includes('[')
    ? text
        .split('\n')
        .map((line) => said(line, reader))
        .join('\n')
    : text;
}

/** Nothing but the name of its file, which is shown below it anyway. */
export function namesItsFile(text: string, files: readonly { name: string | null }[]): boolean {
  return files.some(({ name }) => name !== null && text === `[${name}]`);
}
