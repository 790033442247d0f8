// node scripts/measure-job-size.mjs [ARTICLES] [PROCESSES]
// What a process costs: the same articles through one process, and one article a process. Prints JSON: processor seconds an article and a start,
// and the size of a shard from which starts are less than a hundredth of the work. Linux and macOS.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'bin/annotate.js');
const [count = 3000, processes = 20] = process.argv.slice(2).map(Number);

const lines = spawnSync(process.execPath, [join(root, 'scripts/generate-articles.mjs'), String(count)], {
  encoding: 'utf8',
  maxBuffer: 1 << 30,
})
  .stdout.split(/(?<=\n)/)
  .filter(Boolean);

/** Processor and clock seconds of one process over these lines, and how much it wrote. */
const measure = (input) => {
  const from = performance.now();
  const run = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$0" "$1" stream', process.execPath, bin], {
    input,
    maxBuffer: 1 << 30,
  });
  if (run.status !== 0) throw new Error(`annotate stream exited with ${run.status}: ${String(run.stderr)}`);
  const [user, system] = run.stderr.toString().trim().split(/\s+/).map(Number);
  return { cpu: user + system, wall: (performance.now() - from) / 1000, bytes: run.stdout.length };
};

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const round = (value, digits = 4) => Number(value.toFixed(digits));

const whole = measure(lines.join(''));
const singles = Array.from({ length: processes }, (_, index) =>
  measure(lines[Math.floor((index * lines.length) / processes)]),
);
const single = median(singles.map(({ cpu }) => cpu));
const perArticle = (whole.cpu - single) / (lines.length - 1);
console.log(
  JSON.stringify(
    {
      articles: lines.length,
      inputBytesPerArticle: Math.round(
        lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) / lines.length,
      ),
      outputBytesPerArticle: Math.round(whole.bytes / lines.length),
      cpuSecondsPerArticle: round(perArticle, 6),
      cpuSecondsPerProcess: round(single),
      oneJobPerFileTimesSlower: round((single * lines.length) / whole.cpu, 1),
      shardWhereStartsAreOnePercent: Math.ceil(single / perArticle / 0.01),
    },
    null,
    2,
  ),
);
