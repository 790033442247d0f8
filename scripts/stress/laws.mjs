// `npm run stress [-- --runs N --jobs N --seed N FILE…]`: the laws many times over, each file in a process of its own. Failures stay in tests/regressions.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LAWS = 'tests/laws';
const KEPT = join(ROOT, 'tests/regressions');
const FILES = ['document', 'format', 'reconcile', 'rerun', 'merge', 'diff', 'decide', 'ratchet'].map(
  (name) => `${LAWS}/${name}.test.ts`,
);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '100000' },
    jobs: { type: 'string', default: String(Math.min(availableParallelism(), FILES.length)) },
    seed: { type: 'string' },
    'no-replay': { type: 'boolean', default: false },
  },
});

const whole = (name, text) => {
  if (/^-?[0-9]{1,10}$/.test(text)) return Number(text);
  process.stderr.write(`--${name} must be a whole number\n`);
  process.exit(2);
};
const runs = whole('runs', values.runs);
const jobs = Math.max(1, whole('jobs', values.jobs));
const seed = values.seed === undefined ? randomInt(2 ** 31) : whole('seed', values.seed);

const scratch = mkdtempSync(join(tmpdir(), 'annotate-stress-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** Runs one law file, or one law of it; resolves to its failures. */
const runFile = (file, settings, name) =>
  new Promise((resolve) => {
    const report = join(scratch, `${basename(file)}-${randomInt(2 ** 31)}.json`);
    const child = spawn(
      process.execPath,
      [
        join(ROOT, 'node_modules/vitest/vitest.mjs'),
        'run',
        '--config',
        '.config/vitest.config.ts',
        '--reporter=json',
        `--outputFile=${report}`,
        '--testTimeout=86400000',
        ...(name === undefined ? [] : ['-t', name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')]),
        file,
      ],
      {
        cwd: ROOT,
        env: {
          ...process.env,
          ANNOTATE_RUNS: String(settings.runs),
          ANNOTATE_SEED: String(settings.seed),
          ...(settings.path === undefined ? {} : { ANNOTATE_PATH: settings.path }),
        },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let err = '';
    child.stderr.on('data', (bytes) => (err = (err + bytes).slice(-4000)));
    child.on('close', () => {
      if (!existsSync(report)) return resolve([{ law: file, message: `did not run: ${err}` }]);
      const { testResults, success } = JSON.parse(readFileSync(report, 'utf8'));
      const failed = testResults.flatMap(({ assertionResults, message }) => {
        const laws = assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName, failureMessages }) => ({ law: fullName, message: failureMessages.join('\n') }));
        return laws.length === 0 && message ? [{ law: file, message }] : laws;
      });
      resolve(failed.length === 0 && !success ? [{ law: file, message: err }] : failed);
    });
  });

/** Seed and path as fast-check prints them: `{ seed: -12, path: "7:1:0", endOnFailure: true }`. */
const whereOf = (message) => {
  const match = /seed: (-?\d+), path: "([\d:]+)"/.exec(message);
  return match && { seed: Number(match[1]), path: match[2] };
};

const keep = (file, { law, message }) => {
  const where = whereOf(message);
  if (where === null) return;
  mkdirSync(KEPT, { recursive: true });
  const slug = law
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  const name = `${basename(file, '.test.ts')}-${slug}-${where.seed}.json`;
  writeFileSync(join(KEPT, name), `${JSON.stringify({ file, law, ...where }, null, 2)}\n`);
  process.stdout.write(`  kept as tests/regressions/${name}\n`);
};

const report = (file, failure) => {
  process.stdout.write(`FAILED ${file}: ${failure.law}\n${failure.message.slice(0, 3000)}\n`);
};

/** All tasks, a few at a time. */
const inParallel = async (tasks) => {
  const waiting = [...tasks];
  await Promise.all(
    Array.from({ length: jobs }, async () => {
      for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) await task();
    }),
  );
};

let failures = 0;

/** Failures of earlier days, each at the input that failed. */
const replay = async () => {
  const kept = existsSync(KEPT)
    ? readdirSync(KEPT)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];
  await inParallel(
    kept.map((name) => async () => {
      const { file, law, seed: old, path } = JSON.parse(readFileSync(join(KEPT, name), 'utf8'));
      if (!existsSync(join(ROOT, file))) return;
      const found = await runFile(file, { runs: 1, seed: old, path }, law);
      process.stdout.write(`replayed ${name}: ${found.length === 0 ? 'passes' : 'fails'}\n`);
      for (const failure of found) report(file, failure);
      failures += found.length;
    }),
  );
};

const stress = async () => {
  const files = (positionals.length > 0 ? positionals : FILES).filter((file) => existsSync(join(ROOT, file)));
  process.stdout.write(`${files.length} files of laws, ${runs} runs each, seed ${seed}, ${jobs} at a time\n`);
  await inParallel(
    files.map((file) => async () => {
      const from = performance.now();
      const found = await runFile(file, { runs, seed });
      const seconds = ((performance.now() - from) / 1000).toFixed(0);
      process.stdout.write(
        `${file}: ${found.length === 0 ? 'holds' : `${found.length} failed`}, ${seconds} s\n`,
      );
      for (const failure of found) {
        report(file, failure);
        keep(file, failure);
      }
      failures += found.length;
    }),
  );
};

if (!values['no-replay']) await replay();
await stress();
process.stdout.write(failures === 0 ? 'no failure\n' : `${failures} failures; again with --seed ${seed}\n`);
process.exitCode = failures === 0 ? 0 : 1;
