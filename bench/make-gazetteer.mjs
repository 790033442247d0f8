// node bench/make-gazetteer.mjs ROOT FILE FACTOR
// The gazetteer of the build at ROOT with FACTOR times as many names and FACTOR times as many words, compiled into FILE; the new names are made of
// words that articles use.
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
const rowsOf = (path) =>
  readFileSync(join(lists, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Names and words cost different things to load: each kind grows by itself. */
const known = { names: 0, words: 0 };
for (const path of paths) {
  const [head, ...rows] = rowsOf(path);
  known[head === 'word' ? 'words' : 'names'] += rows.length;
}

/** Two words of articles, so that the ways in are shared with real names, and a third that makes the name another. */
const madeUpNames = (count) => {
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

const madeUpWords = (count) => Array.from({ length: count }, (_, index) => `quo${index.toString(36)}a`);

const folder = mkdtempSync(join(dirname(file), 'lists-'));
try {
  for (const path of paths) cpSync(join(lists, path), join(folder, path));
  const times = Number(factor) - 1;
  const add = (list, head, rows) => {
    if (rows.length > 0) writeFileSync(join(folder, list), [head, ...rows, ''].join('\n'));
  };
  add('company/made-up.csv', 'id,name,aliases,ambiguous', madeUpNames(times * known.names));
  add('shared/made-up.csv', 'word', madeUpWords(times * known.words));
  const entries = Number(factor) * (known.names + known.words);
  console.log(JSON.stringify({ entries, bytes: buildGazetteer(folder, file) }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
