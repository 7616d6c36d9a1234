import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { fileNames, layers } from './layers.js';

const linter = new Linter({ cwd: '/' });

/** @param {string} filename @param {string} code */
function complaints(filename, code) {
  return linter
    .verify(
      code,
      [
        {
          files: ['**/*.ts'],
          plugins: { tick: { rules: { layers, 'file-names': fileNames } } },
          rules: { 'tick/layers': ['error', { root: '/src' }], 'tick/file-names': 'error' },
        },
      ],
      { filename },
    )
    .map((message) => message.messageId);
}

describe('layers', () => {
  it.each([
    ['/src/shared/a.ts', "import '@/features/desk/x'", ['upwards']],
    ['/src/shared/a.ts', "import '../app/x'", ['upwards']],
    ['/src/features/desk/a.ts', "import '@/app/x'", ['upwards']],
    ['/src/features/desk/a.ts', "import '@/features/track/x'", ['sideways']],
    ['/src/features/desk/list/a.ts', "import '../../track/x'", ['sideways']],
    ['/src/features/desk/a.ts', "export { x } from '@/features/track/x'", ['sideways']],
    ['/src/features/desk/a.ts', "import('@/features/track/x')", ['sideways']],
    ['/src/app/a.ts', "import '@/testing/x'", ['testing']],
    ['/src/shared/camelCase.ts', '', ['kebab']],
    ['/src/shared/index.ts', '', ['barrel']],
  ])('refuses %s: %s', (filename, code, expected) => {
    expect(complaints(filename, code)).toEqual(expected);
  });

  it.each([
    ['/src/app/a.ts', "import '@/features/desk/x'; import '@/shared/x'"],
    ['/src/features/desk/list/a.ts', "import '../ticket/x'; import '@/shared/x'; import 'react'"],
    ['/src/features/desk/a.test.ts', "import '@/testing/x'"],
    ['/src/shared/a.ts', "import './b'"],
  ])('allows %s: %s', (filename, code) => {
    expect(complaints(filename, code)).toEqual([]);
  });
});
