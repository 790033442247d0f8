// argv to exit code; the one place that catches.
import { CommanderError } from 'commander';
import { AnnotateError } from '../model/annotate-error.js';
import { ExitCode } from './exit-code.js';
import { printError } from './print-error.js';
import { buildProgram } from './program.js';
import type { Terminal } from './terminal.js';
import { processTerminal } from './terminal.js';

const SYSTEM = new Set([
  'ENOSPC',
  'EACCES',
  'EPERM',
  'EIO',
  'EROFS',
  'EMFILE',
  'ENFILE',
  'EISDIR',
  'ENOTDIR',
  'EDQUOT',
]);

const asAnnotateError = (error: unknown): unknown => {
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException;
  return code !== undefined && SYSTEM.has(code)
    ? new AnnotateError(code.toLowerCase(), (error as Error).message, path === undefined ? {} : { path })
    : error;
};

/** Runs a command line. Resolves to 0, 1, 2 or 130; it never throws. */
export const main = async (
  argv: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<number> => {
  let code: number = ExitCode.Done;
  try {
    await buildProgram(terminal, (result) => (code = result), argv).parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Done : ExitCode.Trouble;
    terminal.err(printError(asAnnotateError(error)));
    return ExitCode.Trouble;
  }
  // git must hear what a driver did: after another code it would merge the merged file again
  const isDriver = argv[0] === 'merge-driver';
  return terminal.stopped === 'interrupt' && !isDriver ? ExitCode.Interrupted : code;
};
