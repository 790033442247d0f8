// node scripts/measure-stream.mjs [--articles N] [--jobs J] [--cut C] [--program FILE]
// Feeds N generated articles to `annotate stream`. Prints a table as it goes: for each tenth of the articles the rate by the clock and by
// processor time, and the peak memory so far; the same as JSON at the end, on standard output. Processor time is what to compare on a
// machine that others use, too. Exit 1 when a result is missing. Linux only.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeArticles } from '../bench/read-articles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000000' },
    jobs: { type: 'string', default: '1' },
    cut: { type: 'string', default: 'Infinity' },
    program: { type: 'string', default: join(root, 'bin/annotate.js') },
  },
});
const count = Number(values.articles);
if (!Number.isInteger(count) || count < 10) {
  console.error('usage: node scripts/measure-stream.mjs [--articles N] [--jobs J] (N: 10 or more)');
  process.exit(2);
}

const LINE_FEED = 10;
/** Clock ticks a second in /proc: 100 on every Linux that there is. */
const TICKS = 100;
/** Tenths that are compared at each end to see a drift; the first is left out, since the program is compiled in it. */
const EARLY = [1, 2, 3];
const LATE = [7, 8, 9];

const cpuSeconds = (pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
};
const peakMegabytes = (pid) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
const round = (value, digits = 1) => Number(value.toFixed(digits));
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

const source = spawn(
  process.execPath,
  [join(root, 'scripts/generate-articles.mjs'), String(count), '--cut', values.cut],
  {
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
const stream = spawn(process.execPath, [values.program, 'stream', '--jobs', values.jobs], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
// a program that ends early is told by its exit code
stream.stdin.on('error', () => source.kill());
let inputBytes = 0;
source.stdout.on('data', (chunk) => (inputBytes += chunk.length));
source.stdout.pipe(stream.stdin);

let used = { cpu: 0, peak: 0 };
/** What the process has used so far; the last that was seen when it has ended. */
const look = () => {
  try {
    const [cpu, peak] = [cpuSeconds(stream.pid), peakMegabytes(stream.pid)];
    used = { cpu: Math.max(used.cpu, cpu), peak: Math.max(used.peak, peak) };
  } catch {
    // it has ended
  }
  return used;
};
const looking = setInterval(look, 500);

const COLUMNS = ['articles', 'perSecond', 'perCpuSecond', 'peakMB'];
const show = (cells) => console.error(cells.map((cell) => String(cell).padStart(13)).join(''));

const from = performance.now();
const tenths = [];
let [lines, outputBytes] = [0, 0];
let last = { lines: 0, ms: from, cpu: 0 };
const mark = () => {
  const { cpu, peak } = look();
  const now = { lines, ms: performance.now(), cpu };
  const done = now.lines - last.lines;
  const tenth = {
    articles: lines,
    perSecond: round((1000 * done) / (now.ms - last.ms)),
    perCpuSecond: round(done / Math.max(now.cpu - last.cpu, 1 / TICKS)),
    peakMB: Math.round(peak),
  };
  show(COLUMNS.map((column) => tenth[column]));
  tenths.push(tenth);
  last = now;
};
show(COLUMNS);
stream.stdout.on('data', (chunk) => {
  outputBytes += chunk.length;
  for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) {
    lines += 1;
    if (lines === Math.ceil((count * (tenths.length + 1)) / 10)) mark();
  }
});
stream.on('close', (code) => {
  clearInterval(looking);
  const seconds = (performance.now() - from) / 1000;
  const ratesOf = (which) => which.map((at) => tenths[at]?.perCpuSecond ?? 0);
  console.log(
    JSON.stringify(
      {
        articles: lines,
        source: describeArticles(),
        cut: values.cut,
        jobs: Number(values.jobs),
        inputBytes,
        outputBytes,
        seconds: round(seconds),
        cpuSeconds: round(used.cpu),
        perSecond: round(lines / seconds),
        perCpuSecond: round(lines / Math.max(used.cpu, 1 / TICKS)),
        megabytesPerCpuSecond: round(inputBytes / 1e6 / Math.max(used.cpu, 1 / TICKS), 2),
        peakMB: Math.round(used.peak),
        lateRateToEarly: round(median(ratesOf(LATE)) / median(ratesOf(EARLY)), 3),
        machine: `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`,
        exit: code,
        tenths,
      },
      null,
      2,
    ),
  );
  process.exitCode = lines === count && code === 0 ? 0 : 1;
});
