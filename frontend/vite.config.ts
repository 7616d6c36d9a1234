import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstChunk } from './scripts/first-chunk.js';
import { compiledLocales } from './scripts/locales/compiled-locales.js';

const gateway = 'http://localhost:5000';

export default defineConfig({
  plugins: [react(), compiledLocales()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // The gateway replaces this placeholder in each response by the nonce of its Content-Security-Policy.
  html: { cspNonce: '__CSP_NONCE__' },
  server: {
    port: 3000,
    strictPort: true,
    proxy: { '/api': gateway, '/api-docs': gateway, '/docs': gateway, '/health': gateway },
  },
  // Inlined fonts would need `data:` in the font-src of the policy.
  build: {
    outDir: 'dist',
    assetsInlineLimit: 0,
    // What the first page weighs is checked after the build, compressed.
    chunkSizeWarningLimit: 1000,
    // Browsers without it load a module when it is wanted; the polyfill would cost everybody more.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: firstChunk() }] },
        // The check of the first load tells words by their names.
        chunkFileNames: ({ facadeModuleId }) => {
          const words = /\/locales\/([^/]+)\/([^/]+)\.json$/.exec(facadeModuleId ?? '');
          return `assets/${words ? `words-${words[1]}-${words[2]}` : '[name]'}-[hash].js`;
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['src/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          environmentOptions: { jsdom: { url: 'http://localhost:3000' } },
          setupFiles: ['src/testing/setup.ts'],
          // Typing into MUI in jsdom is slow where two cores also run a build.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'rules',
          include: ['{eslint-rules,scripts}/**/*.test.js'],
          environment: 'node',
        },
      },
    ],
  },
});
