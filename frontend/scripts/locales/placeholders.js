/** @typedef {Set<string>} Names */

/**
 * The placeholders of a compiled message, and for each of its plurals the forms it has.
 *
 * @param {import('@lingui/message-utils/compileMessage').CompiledMessage} message
 * @returns {{ placeholders: string[], plurals: string[][] }}
 */
export function partsOf(message) {
  /** @type {Names} */
  const placeholders = new Set();
  /** @type {string[][]} */
  const plurals = [];

  /** @param {unknown} tokens */
  function look(tokens) {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      const [name, kind, forms] = token;
      placeholders.add(kind ? `${name}: ${kind}` : String(name));
      if (typeof forms !== 'object' || forms === null) continue;
      if (kind === 'plural') plurals.push(Object.keys(forms).filter((form) => form !== 'offset'));
      Object.values(forms).forEach(look);
    }
  }

  look(message);
  return { placeholders: [...placeholders].sort(), plurals };
}
