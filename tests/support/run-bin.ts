// The built program as a user runs it, in a process of its own.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.js';

export interface BinResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `bin/annotate.js`; the build must be fresh, as `npm test` makes it. */
export const runBin = (
  argv: readonly string[],
  { cwd, input = '', env = {} }: { cwd: string; input?: string; env?: Readonly<Record<string, string>> },
): BinResult => {
  const run = spawnSync(process.execPath, [join(ROOT, 'bin/annotate.js'), ...argv], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 26,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
};
