// npm run bench:rerun [-- --articles N] [-- --rounds N]: a re-run of an unchanged corpus next to reading its files, and one cold merge of a large file.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from './report/summarize.mjs';
import { acceptMentions } from './setup/accept-mentions.mjs';
import { makeProject } from './setup/make-project.mjs';
import { timeProcess } from './setup/time-process.mjs';

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

/** Milliseconds of a whole process. */
const time = (argv, cwd) => timeProcess(argv, { cwd }).ms;

const texts = readdirSync(CORPUS, { recursive: true })
  .filter((file) => /\.(?:txt|md)$/.test(file))
  .sort()
  .map((file) => readFileSync(join(CORPUS, file), 'utf8'));

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
  makeProject(
    root,
    Array.from(
      { length: articles },
      (_, index) => `${texts[index % texts.length]}\n\nArticle ${index} of ${articles}.\n`,
    ),
  );
  time([PROGRAM, '-q'], root);
  acceptMentions(root, decisions);
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
