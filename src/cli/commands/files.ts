// `annotate files`: what would be read on standard output, what would not and why on standard error.
import { relative } from 'node:path';
import { findConfig } from '../../io/find-config.js';
import { ExitCode } from '../exit-code.js';
import { planJobs } from '../plan-jobs.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';

/** One path a line; ignored files are named with the pattern's file. */
export const filesCommand = async (
  terminal: Terminal,
  paths: readonly string[],
  { config: file }: { config?: string },
): Promise<number> => {
  const { jobs, skipped } = await planJobs(terminal, findConfig(terminal.cwd, file), paths);
  const short = (path: string): string => visible(relative(terminal.cwd, path) || path);
  await terminal.out(jobs.map(({ path }) => `${short(path)}\n`).join(''));
  for (const { path, reason } of skipped) terminal.err(`${short(path)}: skipped: ${visible(reason)}\n`);
  return ExitCode.Done;
};
