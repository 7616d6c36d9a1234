import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { fileNames, layers } from './eslint-rules/layers.js';
import { visibleWords } from './eslint-rules/visible-words.js';

const root = fileURLToPath(new URL('./src', import.meta.url));

const wires = ['fetch', 'XMLHttpRequest', 'EventSource'].map((name) => ({
  name,
  message: 'Only shared/api/ talks to the network.',
}));

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'src/shared/api/openapi.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['eslint.config.js', 'eslint-rules/**', 'scripts/**'],
    languageOptions: { globals: globals.node },
  },
  { files: ['public/**'], languageOptions: { globals: globals.serviceworker } },
  {
    // What a story evaluates runs in the page.
    files: ['e2e/**'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: {
      'react-hooks': reactHooks,
      tick: { rules: { layers, 'file-names': fileNames, 'visible-words': visibleWords } },
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'tick/layers': ['error', { root }],
      'tick/file-names': 'error',
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': ['error', ...wires],
      'no-restricted-imports': [
        'error',
        { name: 'zod', message: 'Schemas are made with shared/forms/schema.' },
        { name: 'zod/mini', message: 'Schemas are made with shared/forms/schema.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Customer text is shown as text only.',
        },
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'Customer text is shown as text only.',
        },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    // What people read is in the locale files.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}', 'src/testing/**', 'src/shared/api/openapi.ts'],
    rules: { 'tick/visible-words': 'error' },
  },
  { files: ['src/shared/forms/schema.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['src/shared/api/**'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['src/**/*.test.{ts,tsx}', 'src/testing/**'],
    rules: { 'max-lines': 'off', 'no-restricted-globals': 'off' },
  },
);
