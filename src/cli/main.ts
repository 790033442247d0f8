// argv to exit code; the one place that catches.
import { CommanderError } from 'commander';
import { toIoError } from '../io/io-error.js';
import { AnnotateError } from '../model/annotate-error.js';
import { ExitCode } from './exit-code.js';
import { printError } from './print-error.js';
import { buildProgram } from './program.js';
import type { Signal, Terminal } from './terminal.js';
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
  if (code === undefined || !SYSTEM.has(code)) return error;
  const known = toIoError(error, path ?? '');
  return path === undefined ? new AnnotateError(known.code, known.message) : known;
};

const STOPPED: Readonly<Record<Signal, number>> = {
  SIGINT: ExitCode.Interrupted,
  SIGTERM: ExitCode.Terminated,
  SIGHUP: ExitCode.HungUp,
};

const runProgram = async (argv: readonly string[], terminal: Terminal): Promise<number> => {
  let code: number = ExitCode.Done;
  try {
    await buildProgram(terminal, (result) => (code = result), argv).parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode === 0 ? ExitCode.Done : ExitCode.Trouble;
  }
  // what could not be written is known now at the latest
  await terminal.out('');
  return code;
};

/** Runs a command line. Resolves to a code of `ExitCode`; it never throws. */
export const main = async (
  argv: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<number> => {
  try {
    const code = await runProgram(argv, terminal);
    // git must hear what a driver did: after another code it would merge the merged file again
    const isDriver = argv[0] === 'merge-driver';
    const { stopped } = terminal;
    return stopped === 'no' || stopped === 'closed' || isDriver ? code : STOPPED[stopped];
  } catch (error) {
    terminal.err(printError(asAnnotateError(error)));
    return ExitCode.Trouble;
  }
};
