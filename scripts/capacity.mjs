// node scripts/capacity.mjs [--rates FILE] [--output FILE] [--check]
// Measured rates (docs/scale-rates.json) to the capacity table in docs/scale.md. The hours are checked by a seeded simulation of stragglers and
// failures: exit 1 when it takes a tenth longer than the table says, or, with --check, when the document has another table.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { expectEnd, simulateRun } from './capacity/simulate.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    rates: { type: 'string', default: join(root, 'docs/scale-rates.json') },
    output: { type: 'string', default: join(root, 'docs/scale.md') },
    check: { type: 'boolean', default: false },
  },
});
const rates = JSON.parse(readFileSync(values.rates, 'utf8'));
const need = (name) => {
  if (!(rates[name] > 0)) throw new Error(`${values.rates}: "${name}" must be a number above 0`);
  return rates[name];
};

/** Each with the cores that are usual for it, and the size of a shard. */
const PLANS = [
  { articles: 1e6, cores: 8, perShard: 15_000 },
  { articles: 1e8, cores: 256, perShard: 50_000 },
  { articles: 1e9, cores: 1024, perShard: 100_000 },
];
/** Standard deviation of the logarithm of a shard's time, and failures an hour of a core: a lost node or a pre-empted job. */
const SPREAD = 0.3;
const FAILURES = 0.01;
const WAIT = 0.05;
const SEEDS = 15;
/** ext4 makes one inode for 16 KB of disk unless told otherwise. */
const BYTES_PER_INODE = 16_384;
/** What `annotate collect` holds for a line: nine numbers and its slots, while both double. */
const COLLECT_BYTES = 110;

const number = (value) => value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
const size = (bytes) => {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  const step = Math.min(4, Math.floor(Math.log10(bytes) / 3));
  return `${number(bytes / 1000 ** step)} ${units[step]}`;
};
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

const planOf = ({ articles, cores, perShard }) => {
  const shards = Math.ceil(articles / perShard);
  const hours = (perShard * need('cpuSecondsPerArticle') + need('cpuSecondsPerProcess')) / 3600;
  const plan = { shards, hours, spread: SPREAD, cores, failures: FAILURES, wait: WAIT };
  const runs = Array.from({ length: SEEDS }, (_, seed) => simulateRun({ ...plan, seed: seed + 1 }));
  return {
    articles,
    perShard,
    ...plan,
    coreHours: (articles * need('cpuSecondsPerArticle') + shards * need('cpuSecondsPerProcess')) / 3600,
    ideal: (shards * hours) / cores,
    expected: expectEnd(plan),
    end: median(runs.map(({ end }) => end)),
    worst: Math.max(...runs.map(({ end }) => end)),
    repeated: median(runs.map(({ begun }) => begun - shards)),
  };
};

const FORMS = [
  'annotation files in git, or shards of lines',
  'shards of lines, gzipped; annotation files only for what people review',
  'shards of lines, gzipped, or Parquet; never one file an article',
];

const rowsOf = (plans) => [
  ['articles', ...plans.map(({ articles }) => `10${'⁶⁷⁸⁹'[Math.log10(articles) - 6]}`)],
  ['core hours, `stream`', ...plans.map(({ coreHours }) => number(coreHours))],
  [
    'core hours, annotation files',
    ...plans.map(({ articles }) => number((articles * need('cpuSecondsPerArticleWithFiles')) / 3600)),
  ],
  ['shards of', ...plans.map(({ perShard }) => number(perShard))],
  ['shards', ...plans.map(({ shards }) => number(shards))],
  ['minutes a shard', ...plans.map(({ hours }) => number(hours * 60))],
  ['cores', ...plans.map(({ cores }) => number(cores))],
  ['hours, nothing goes wrong', ...plans.map(({ ideal }) => number(ideal))],
  ['hours to plan with', ...plans.map(({ expected }) => number(expected))],
  ['hours simulated: median', ...plans.map(({ end }) => number(end))],
  [`hours simulated: worst of ${SEEDS}`, ...plans.map(({ worst }) => number(worst))],
  ['shards run again', ...plans.map(({ repeated }) => number(repeated))],
  ['memory, one process a core', ...plans.map(({ cores }) => size(cores * need('peakMB') * 1e6))],
  ['input, JSON lines', ...plans.map(({ articles }) => size(articles * need('inputBytesPerArticle')))],
  ['results, JSON lines', ...plans.map(({ articles }) => size(articles * need('outputBytesPerArticle')))],
  ['results, gzipped', ...plans.map(({ articles }) => size(articles * need('outputBytesPerArticleGzipped')))],
  [
    'annotation files, on disk',
    ...plans.map(({ articles }) => size(articles * need('annotationBytesPerArticleOnDisk'))),
  ],
  ['inodes, articles and annotation files', ...plans.map(({ articles }) => number(2 * articles))],
  ['ext4 disk with as many inodes', ...plans.map(({ articles }) => size(2 * articles * BYTES_PER_INODE))],
  [
    'memory of `annotate collect` for all',
    ...plans.map(({ articles }) =>
      articles > 1e8 ? 'collect by groups of shards' : size(articles * COLLECT_BYTES),
    ),
  ],
  ['keep as', ...FORMS],
];

const print = (plans) => {
  const [head, ...rows] = rowsOf(plans);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
    '',
    `Measured on ${rates.machine} (${rates.date}): ${number(1 / need('cpuSecondsPerArticle'))} articles a second of processor time through \`annotate stream\`, ` +
      `${number(need('cpuSecondsPerProcess'))} s to start a process, articles of ${size(need('inputBytesPerArticle'))}, results of ${size(need('outputBytesPerArticle'))}, ` +
      `peak memory ${number(need('peakMB'))} MB. One job per file is ${number(need('oneJobPerFileTimesSlower'))} times slower than one job for all. ` +
      `Simulated: times of shards log-normal (spread ${SPREAD}), ${FAILURES} failures an hour of a core, a lost shard waits ${WAIT * 60} minutes and begins anew, ${SEEDS} seeds.`,
  ].join('\n');
};

const MARKS = ['<!-- capacity: made by scripts/capacity.mjs -->', '<!-- /capacity -->'];
const plans = PLANS.map(planOf);
const document = readFileSync(values.output, 'utf8');
const [from, to] = [document.indexOf(MARKS[0]) + MARKS[0].length, document.indexOf(MARKS[1])];
if (from < MARKS[0].length || to < 0) throw new Error(`${values.output}: the marks of the table are missing`);
const made = `${document.slice(0, from)}\n\n${print(plans)}\n\n${document.slice(to)}`;

for (const { articles, expected, end } of plans)
  if (end > expected * 1.1) {
    console.error(
      `capacity: ${articles} articles take ${number(end)} simulated hours, and the table says ${number(expected)}`,
    );
    process.exitCode = 1;
  }
// prettier widens the columns: what is compared are the cells
const cellsOf = (text) => text.replace(/[ -]+/g, ' ');
if (!values.check) writeFileSync(values.output, made);
else if (cellsOf(made) !== cellsOf(document)) {
  console.error(`capacity: ${values.output} has another table: run \`node scripts/capacity.mjs\``);
  process.exitCode = 1;
}
