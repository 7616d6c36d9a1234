// Fails the build when the customer's page loads more JavaScript than a slow phone should have to.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_BYTES = 180_000;

const dist = new URL('../dist/', import.meta.url);
const page = readFileSync(new URL('index.html', dist), 'utf8');
const scripts = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path);
if (scripts.length === 0) throw new Error('dist/index.html loads no script: nothing to measure');

/** @param {string} path */
function packed(path) {
  return gzipSync(readFileSync(new URL(path, dist))).length;
}

/** @param {number[]} sizes */
function sum(sizes) {
  return sizes.reduce((all, size) => all + size, 0);
}

// A reader loads the words of one language; the one that weighs most must fit as well.
const words = readdirSync(new URL('assets/', dist)).flatMap((name) => {
  const language = /^words-([a-zA-Z-]+)-(?:shared|customer)-/.exec(name)?.[1];
  return language ? [{ language, size: packed(`assets/${name}`) }] : [];
});
if (words.length === 0) throw new Error('dist/assets has no words: nothing to measure');
const heaviest = Math.max(
  ...words.map(({ language }) =>
    sum(words.flatMap((it) => (it.language === language ? it.size : []))),
  ),
);

const bytes = sum(scripts.map((path) => packed(String(path)))) + heaviest;
const result = `First load: ${(bytes / 1000).toFixed(1)} kB of JavaScript with its words, gzipped (budget ${BUDGET_BYTES / 1000} kB)`;
if (bytes > BUDGET_BYTES) {
  console.error(`${result}: too much`);
  process.exit(1);
}
console.log(result);
