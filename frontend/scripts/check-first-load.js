// Fails the build when the customer's page loads more JavaScript than a slow phone should have to.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_BYTES = 180_000;

const dist = new URL('../dist/', import.meta.url);
const page = readFileSync(new URL('index.html', dist), 'utf8');
const scripts = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path);
if (scripts.length === 0) throw new Error('dist/index.html loads no script: nothing to measure');

const bytes = scripts
  .map((path) => gzipSync(readFileSync(new URL(String(path), dist))).length)
  .reduce((sum, size) => sum + size, 0);
const words = `First load: ${(bytes / 1000).toFixed(1)} kB of JavaScript, gzipped (budget ${BUDGET_BYTES / 1000} kB)`;
if (bytes > BUDGET_BYTES) {
  console.error(`${words}: too much`);
  process.exit(1);
}
console.log(words);
