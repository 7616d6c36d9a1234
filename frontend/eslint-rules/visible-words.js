/** Attributes and properties whose text people read or hear. */
const SHOWN =
  /^(aria-(label|description|roledescription|valuetext)|title|label|placeholder|alt|helperText|nothing|primary|secondary)$/;

/** The product is called the same everywhere. */
const NAME = 'Tick';

const WORD = /\p{L}{2,}/u;

/** Begins like a sentence, or ends like one. */
const SENTENCE = /^\p{Lu}[\p{L}’']*[,:]?\s+\S*\p{L}|\p{L}{2,}[.!?…]$/u;

/**
 * The texts an expression may come to: not what it compares or hands to a function.
 *
 * @param {any} node
 * @returns {{ node: any, text: string }[]}
 */
function textsOf(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [{ node, text: node.value }] : [];
    case 'TemplateLiteral':
      return [
        { node, text: node.quasis.map((/** @type {any} */ it) => it.value.cooked).join(' ') },
        ...node.expressions.flatMap(textsOf),
      ];
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
      return [...(node.operator === '&&' ? [] : textsOf(node.left)), ...textsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...textsOf(node.left), ...textsOf(node.right)] : [];
    case 'JSXExpressionContainer':
    case 'TSAsExpression':
      return textsOf(node.expression);
    default:
      return [];
  }
}

/** @param {any} node */
function isForMachines({ parent }) {
  const error = parent.type === 'NewExpression' && /Error$/.test(parent.callee.name ?? '');
  const compared = parent.type === 'BinaryExpression' && parent.operator !== '+';
  return error || compared || /^(Import|Export|TSLiteralType)/.test(parent.type);
}

/**
 * Keeps what people read in the locale files: no text in elements, in attributes that are shown or read out, or in
 * sentences anywhere else.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const visibleWords = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { words: '"{{text}}" is for people: give it a key in src/locales.' },
  },
  create(context) {
    const reported = new Set();

    /** @param {any} node @param {string} text */
    function report(node, text) {
      if (reported.has(node) || text.trim() === NAME) return;
      reported.add(node);
      context.report({ node, messageId: 'words', data: { text: text.trim().slice(0, 40) } });
    }

    /** @param {any} value */
    function checkShown(value) {
      for (const { node, text } of textsOf(value)) if (WORD.test(text)) report(node, text);
    }

    /** @param {any} node @param {string} text */
    function checkSentence(node, text) {
      if (SENTENCE.test(text) && !isForMachines(node)) report(node, text);
    }

    /** @type {Record<string, (node: any) => void>} */
    const visitors = {
      JSXText: (node) => {
        if (WORD.test(node.value)) report(node, node.value);
      },
      JSXAttribute: (node) => {
        if (SHOWN.test(node.name.name)) checkShown(node.value);
      },
      JSXExpressionContainer: (node) => {
        if (node.parent.type !== 'JSXAttribute') checkShown(node);
      },
      Property: (node) => {
        const name = node.key.name ?? node.key.value;
        if (typeof name === 'string' && SHOWN.test(name)) checkShown(node.value);
      },
      'CallExpression[callee.name="usePageTitle"]': (node) => checkShown(node.arguments[0]),
      Literal: (node) => {
        if (typeof node.value === 'string') checkSentence(node, node.value);
      },
      TemplateLiteral: (node) => {
        checkSentence(node, node.quasis.map((/** @type {any} */ it) => it.value.cooked).join('x'));
      },
    };
    return visitors;
  },
};
