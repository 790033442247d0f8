// A program in a process of its own, and what it cost.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { reasonOf } from './reason-of.mjs';

const TIME = 'TIMEFORMAT="%3R %3U %3S"; time "$@"';

/**
 * Runs node with these arguments; milliseconds by the clock (`ms`) and of the processor (`cpu`), start-up included, and what it wrote to
 * standard error. Input and output are files, so that nobody else works while it does. The shell takes the time, since node knows no
 * processor time of its children. @throws Error when it fails, with `signal` when it was stopped
 */
export const timeProcess = (argv, { cwd, input = devNull, output = devNull } = {}) => {
  const files = [openSync(input, 'r'), openSync(output, 'w')];
  try {
    const run = spawnSync('bash', ['-c', TIME, 'bash', process.execPath, ...argv], {
      cwd,
      encoding: 'utf8',
      stdio: [...files, 'pipe'],
      // the shell writes a decimal comma where the locale has one
      env: { ...process.env, LC_ALL: 'C' },
      maxBuffer: 1 << 28,
    });
    if (run.status !== 0) {
      const why = run.error?.message ?? `exit ${run.status ?? run.signal}: ${reasonOf(run.stderr)}`;
      const error = new Error(`node ${argv.join(' ')}: ${why}`);
      throw Object.assign(error, { signal: run.signal ?? (run.status === 130 ? 'SIGINT' : undefined) });
    }
    const lines = run.stderr.trimEnd().split('\n');
    const [wall, user, system] = lines.pop().split(' ').map(Number);
    return { ms: 1000 * wall, cpu: 1000 * (user + system), stderr: lines.join('\n') };
  } finally {
    files.forEach((file) => closeSync(file));
  }
};
