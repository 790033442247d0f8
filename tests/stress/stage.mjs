// A project in a temporary folder and the built program in processes of its own: what every scenario stands on.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { seededNumbers } from '../../dist/score/seeded-numbers.js';
import { watchProcess } from './watch-process.mjs';

/** No run of a scenario needs as much processor time, in milliseconds; one that waits for something gets ten times this by the clock. */
const PATIENCE = 120_000;

/** Control characters and bidi controls that text of strangers must not bring to a terminal; tab, line feed and our own colours stay. */
const RAW =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]|\u001b(?!\[[0-9;]*m)/u;

const TRACE = /^\s+at (?:async )?[\w.<>[\] ]+ \(?(?:file:|node:|\/)/m;

/** Numbers that are the same for the same seed. */
export const createRandom = (seed) => {
  const next = seededNumbers(seed);
  const below = (end) => Math.floor(next() * end);
  return { below, pick: (list) => list[below(list.length)] };
};

/** Runs the program to its end, or ends what hangs, and says so; `command` stands before node. `cpuMs` and `peakMb` are as `watchProcess` has them. */
export const spawnProgram = (argv, { cwd, input, env = {}, command = [], patience = PATIENCE, ...rest }) => {
  const [file, ...args] = [...command, process.execPath, ...argv];
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...rest,
  });
  const [out, err] = [[], []];
  child.stdout.on('data', (bytes) => out.push(bytes));
  child.stderr.on('data', (bytes) => err.push(bytes));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? '');
  const watch = watchProcess(child.pid);
  const from = performance.now();
  let hung = false;
  const timer = setInterval(() => {
    if (watch.used().cpuMs < patience && performance.now() - from < patience * 10) return;
    hung = true;
    child.kill('SIGKILL');
  }, 1000);
  const done = new Promise((resolve, reject) => {
    child.on('error', reject);
    // what it has used is gone when it has been waited for
    child.stdout.on('end', () => watch.look());
    child.on('close', (code, signal) => {
      clearInterval(timer);
      watch.stop();
      resolve({
        code,
        signal,
        hung,
        out: Buffer.concat(out).toString('utf8'),
        err: Buffer.concat(err).toString('utf8'),
        ...watch.used(),
      });
    });
  });
  return { child, done };
};

/** Paths below a folder, sorted; folders are left out. */
export const listFiles = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();

/** True for a file that begins and ends as the program writes it. */
export const isWhole = (text) => text.startsWith('# yaml-language-server') && text.endsWith('\n...\n');

/**
 * A stage below the folder `under`: `root`, `write`, `read`, `remove`, `run` (the program, to its end), `start` (the program, to be disturbed), `annotations` (path → text),
 * `temporaries`, and `failures`, to which every run adds traces, hangs and raw control characters by itself.
 */
export const openStage = (program, files = {}, under = tmpdir()) => {
  const root = mkdtempSync(join(under, 'annotate-stage-'));
  const failures = [];
  const write = (path, content) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  write('annotate.config.yaml', 'corpus: corpus\n');
  mkdirSync(join(root, 'corpus'));
  for (const [path, content] of Object.entries(files)) write(path, content);
  const start = (argv, options = {}) => spawnProgram([program, ...argv], { cwd: root, ...options });
  const below = (folder) => {
    try {
      return listFiles(join(root, folder));
    } catch {
      return [];
    }
  };
  return {
    root,
    failures,
    write,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    remove: (path) => rmSync(join(root, path), { recursive: true, force: true }),
    start,
    async run(argv, options) {
      const result = await start(argv, options).done;
      const name = argv.join(' ').slice(0, 80);
      if (result.hung) failures.push(`${name}: did not end`);
      if (TRACE.test(result.err)) failures.push(`${name}: a trace: ${result.err.slice(0, 300)}`);
      const raw = RAW.exec(result.err);
      if (raw) failures.push(`${name}: raw ${JSON.stringify(raw[0])} on standard error`);
      return result;
    },
    annotations: (folder = 'annotations') =>
      new Map(
        below(folder)
          .filter((path) => path.endsWith('.yaml'))
          .map((path) => [path.slice(join(root, folder).length + 1), readFileSync(path, 'utf8')]),
      ),
    temporaries: () => below('annotations').filter((path) => path.endsWith('.tmp')),
    close: () => rmSync(root, { recursive: true, force: true }),
  };
};

/** Runs `work` on numbers from 0, a few at a time. */
export const inLanes = async (count, lanes, work) => {
  let next = 0;
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (let index = next++; index < count; index = next++) await work(index, lane);
    }),
  );
};
