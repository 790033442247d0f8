// node scripts/measure-stream.mjs N [--jobs J] [--program FILE]
// Feeds N generated articles to `annotate stream` and prints, for each tenth of them, the rate by the clock and by processor time,
// and the peak memory so far; as JSON at the end. Processor time is what to compare on a machine that others use, too. Linux only.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  options: {
    jobs: { type: 'string', default: '1' },
    program: { type: 'string', default: join(root, 'bin/annotate.js') },
  },
  allowPositionals: true,
});
const count = Number(positionals[0] ?? 100_000);
const LINE_FEED = 10;
/** Clock ticks a second in /proc: 100 on every Linux that there is. */
const TICKS = 100;

const cpuSeconds = (pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
};
const peakMegabytes = (pid) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

const source = spawn(process.execPath, [join(root, 'scripts/generate-articles.mjs'), String(count)], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const stream = spawn(process.execPath, [values.program, 'stream', '--jobs', values.jobs], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
let inputBytes = 0;
source.stdout.on('data', (chunk) => (inputBytes += chunk.length));
source.stdout.pipe(stream.stdin);

const from = performance.now();
const tenths = [];
let [lines, outputBytes] = [0, 0];
let last = { lines: 0, ms: from, cpu: 0 };
const step = Math.max(1, Math.floor(count / 10));
const mark = () => {
  const now = { lines, ms: performance.now(), cpu: cpuSeconds(stream.pid) };
  const done = now.lines - last.lines;
  const tenth = {
    articles: lines,
    perSecond: Math.round((done / (now.ms - last.ms)) * 1e4) / 10,
    perCpuSecond: Math.round((done / (now.cpu - last.cpu)) * 10) / 10,
    peakMB: Math.round(peakMegabytes(stream.pid)),
  };
  console.error(JSON.stringify(tenth));
  tenths.push(tenth);
  last = now;
};
stream.stdout.on('data', (chunk) => {
  outputBytes += chunk.length;
  for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) {
    lines += 1;
    if (lines % step === 0) mark();
  }
});
stream.on('close', (code) => {
  const seconds = (performance.now() - from) / 1000;
  console.log(
    JSON.stringify(
      {
        articles: lines,
        jobs: Number(values.jobs),
        inputBytes,
        outputBytes,
        seconds: Math.round(seconds * 10) / 10,
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
