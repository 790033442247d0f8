// A script of `examples/` as a user runs it, with the built program as `annotate`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.js';

/** The built program, for the variable ANNOTATE that the scripts read. */
export const ANNOTATE = `${process.execPath} ${join(ROOT, 'bin/annotate.js')}`;

export interface ScriptOptions {
  readonly cwd: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** `script` is a path below `examples/scale`. */
export const runScript = (
  script: string,
  argv: readonly string[],
  { cwd, input = '', env = {} }: ScriptOptions,
): { code: number | null; out: string; err: string } => {
  const run = spawnSync(join(ROOT, 'examples/scale', script), [...argv], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, ANNOTATE, ...env },
    maxBuffer: 1 << 27,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
};

/** True when all programs can be started. */
export const isInstalled = (...programs: readonly string[]): boolean =>
  programs.every((program) => spawnSync('which', [program]).status === 0);
