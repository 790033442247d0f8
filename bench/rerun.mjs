// npm run bench:rerun [-- --articles N] [-- --rounds N]: a re-run of an unchanged corpus next to reading its files, and one cold merge of a large file.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const PROGRAM = fileURLToPath(new URL('../bin/annotate.js', import.meta.url));
const READER = fileURLToPath(new URL('./read-files.mjs', import.meta.url));
const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    decisions: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '7' },
  },
});
const [articles, decisions, rounds] = [values.articles, values.decisions, values.rounds].map(Number);

/** Runs a script of node in a process of its own; milliseconds of the whole process. */
const time = (argv, cwd) => {
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${argv.join(' ')}: exit ${status}\n${stderr}`);
  return performance.now() - from;
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const texts = readdirSync(CORPUS, { recursive: true })
  .filter((file) => /\.(?:txt|md)$/.test(file))
  .sort()
  .map((file) => readFileSync(join(CORPUS, file), 'utf8'));

/** Accepts the first mention of every file until there are enough decisions. */
const decide = (root) => {
  let left = decisions;
  for (const file of readdirSync(join(root, 'annotations')).sort()) {
    if (left === 0) return;
    const path = join(root, 'annotations', file);
    const text = readFileSync(path, 'utf8');
    const decided = text.replace(
      /\n {6}quote: .*\n(?: {6}nth: .*\n)? {6}rules: \{is: ([a-z0-9-]+),/,
      (record, is) => (is === 'date' || is === 'money' ? record : `\n      human: ${is}${record}`),
    );
    if (decided === text) continue;
    writeFileSync(path, decided);
    left -= 1;
  }
};

/** A file of some 300 mentions: three branches of it differ in decisions at both ends. */
const mergeInputs = (root) => {
  const records = Array.from({ length: 300 }, (_, index) => {
    const id = `name-${index.toString(36).padStart(3, '0')}`;
    return `    ${id}:\n      quote: Name ${index}\n      rules: {is: e-${index % 40}, by: person/full-name}\n`;
  });
  const entities = Array.from(
    { length: 40 },
    (_, index) => `  e-${index}:\n    name: Name ${index}\n    rules: {is: person, by: person/full-name}\n`,
  ).sort();
  const file = (edit) =>
    `annotate: 1\narticle: a.txt\ntext: git:0123456789ab\n\nruleset: news-en@2\n\nentities:\n${entities.join('')}\nmentions:\n  p-000:\n${edit(records).join('')}...\n`;
  const accept = (from, to) => (list) =>
    list.map((record, index) =>
      index >= from && index < to ? record.replace('\n', `\n      human: e-${index % 40}\n`) : record,
    );
  const paths = ['base', 'ours', 'theirs'].map((name) => join(root, `${name}.yaml`));
  [accept(0, 0), accept(0, 120), accept(180, 300)].forEach((edit, index) =>
    writeFileSync(paths[index], file(edit)),
  );
  return paths;
};

const root = mkdtempSync(join(tmpdir(), 'annotate-bench-'));
try {
  mkdirSync(join(root, 'corpus'));
  writeFileSync(join(root, 'annotate.config.yaml'), 'corpus: corpus\n');
  for (let index = 0; index < articles; index += 1)
    writeFileSync(
      join(root, 'corpus', `${String(index).padStart(6, '0')}.txt`),
      `${texts[index % texts.length]}\n\nArticle ${index} of ${articles}.\n`,
    );
  time([PROGRAM, '-q'], root);
  decide(root);
  time([PROGRAM, '-q'], root);
  const [base, ours, theirs] = mergeInputs(root);
  const measured = { empty: [], read: [], rerun: [], merge: [] };
  for (let round = 0; round < rounds; round += 1) {
    measured.empty.push(time(['-e', '0'], root));
    measured.read.push(time([READER, root], root));
    measured.rerun.push(time([PROGRAM, '-q'], root));
    measured.merge.push(time([PROGRAM, 'merge', base, ours, theirs, '-o', join(root, 'out.yaml')], root));
  }
  const at = Object.fromEntries(Object.entries(measured).map(([name, times]) => [name, median(times)]));
  const ratio = at.rerun / at.read;
  console.log(
    `${articles} annotated articles, ${decisions} decisions, medians of ${rounds} rounds, whole processes`,
  );
  console.log(`  an empty node script            ${at.empty.toFixed(0)} ms`);
  console.log(`  list, read and hash the files   ${at.read.toFixed(0)} ms`);
  console.log(
    `  annotate, nothing changed       ${at.rerun.toFixed(0)} ms   ${ratio.toFixed(2)} times reading (at most 2)`,
  );
  console.log(`  merge of 300 mentions, cold     ${at.merge.toFixed(0)} ms   (under 1000)`);
  process.exitCode = ratio <= 2 && at.merge < 1000 ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
