import path from 'node:path';

/** @param {string} file @param {string} root */
function placeOf(file, root) {
  const [layer, feature] = path.relative(root, file).split(path.sep);
  return { layer, feature };
}

/**
 * Keeps imports running in one direction, `app -> features -> shared`, and features apart from each other.
 * The allowed features are those whose folders exist, so a new folder is fenced the moment it is made.
 * @type {import('eslint').Rule.RuleModule}
 */
export const layers = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { root: { type: 'string' } } }],
    messages: {
      upwards: '{{from}} must not import from {{to}}: imports run app -> features -> shared.',
      sideways:
        'Feature "{{from}}" must not import from feature "{{to}}": move what both need to shared.',
      testing: 'Only tests may import from testing.',
    },
  },
  create(context) {
    const root = context.options[0].root;
    const from = placeOf(context.filename, root);
    const isTest = /\.test\.tsx?$/.test(context.filename) || from.layer === 'testing';

    /** @param {import('estree').Node} node @param {unknown} source */
    function check(node, source) {
      if (typeof source !== 'string' || !/^(@\/|\.)/.test(source)) return;
      const target = source.startsWith('@/')
        ? path.join(root, source.slice(2))
        : path.resolve(path.dirname(context.filename), source);
      const to = placeOf(target, root);
      const report = (
        /** @type {string} */ messageId,
        /** @type {Record<string, string>} */ data,
      ) => context.report({ node, messageId, data });
      if (to.layer === 'testing') {
        if (!isTest) report('testing', {});
      } else if (from.layer === 'shared' && (to.layer === 'app' || to.layer === 'features')) {
        report('upwards', { from: 'shared', to: to.layer });
      } else if (from.layer === 'features' && to.layer === 'app') {
        report('upwards', { from: 'features', to: 'app' });
      } else if (
        from.layer === 'features' &&
        to.layer === 'features' &&
        from.feature !== to.feature
      ) {
        report('sideways', { from: String(from.feature), to: String(to.feature) });
      }
    }

    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ImportExpression: (node) =>
        check(node, node.source.type === 'Literal' ? node.source.value : undefined),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
    };
  },
};

/** @type {import('eslint').Rule.RuleModule} */
export const fileNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      kebab: 'File names are kebab-case: "{{name}}" is not.',
      barrel: 'No barrels: import from the file that defines the thing.',
    },
  },
  create(context) {
    const name = path.basename(context.filename);
    return {
      Program(node) {
        if (/^index\.tsx?$/.test(name)) context.report({ node, messageId: 'barrel' });
        else if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.d)?\.tsx?$/.test(name))
          context.report({ node, messageId: 'kebab', data: { name } });
      },
    };
  },
};
