// node bench/make-gazetteer.mjs ROOT FILE FACTOR
// The gazetteer of the build at ROOT with FACTOR times as many entries, compiled into FILE; the new names are made of words that articles use.
// Prints {"entries","bytes"}.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSource } from './read-articles.mjs';

const [root, file, factor] = process.argv.slice(2);
const { buildGazetteer } = await import(pathToFileURL(join(root, 'dist/build-gazetteer.js')).href);
const lists = join(root, 'src/recognizers');
const paths = readdirSync(lists, { recursive: true })
  .filter((path) => path.endsWith('.csv'))
  .sort();
const entries = paths.reduce(
  (sum, path) =>
    sum +
    readFileSync(join(lists, path), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#')).length -
    1,
  0,
);

/** Two words of articles, so that the ways in are shared with real names, and a third that makes the name another. */
const madeUp = (count) => {
  const words = [
    ...new Set(
      readSource()
        .slice(0, 500)
        .flatMap(({ text }) => text.match(/\b[A-Z][a-z]{2,}\b/g) ?? []),
    ),
  ];
  return Array.from({ length: count }, (_, index) => {
    const [first, second] = [words[index % words.length], words[(index * 7919) % words.length]];
    return `made-${index},${first} ${second} Q${index.toString(36)}a,,`;
  });
};

const folder = mkdtempSync(join(dirname(file), 'lists-'));
try {
  for (const path of paths) cpSync(join(lists, path), join(folder, path));
  const more = madeUp((Number(factor) - 1) * entries);
  writeFileSync(join(folder, 'company/made-up.csv'), ['id,name,aliases,ambiguous', ...more, ''].join('\n'));
  if (more.length === 0) rmSync(join(folder, 'company/made-up.csv'));
  console.log(JSON.stringify({ entries: entries + more.length, bytes: buildGazetteer(folder, file) }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
