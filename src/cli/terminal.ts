// Everything a command may touch of the process: arguments come separately.
import { toIoError } from '../io/io-error.js';
import { AnnotateError } from '../model/annotate-error.js';

export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdinIsTerminal: boolean;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly columns: number;
  /** Data. Resolves when the reader has room again; for an empty text when all before it is written. @throws AnnotateError when standard output cannot be written, also of what was written before */
  out(text: string): Promise<void>;
  /** Everything else. */
  err(text: string): void;
  /** Not `no` once the process was asked to stop, or the reader of standard output has gone: finish what is begun, then stop. */
  readonly stopped: 'no' | 'closed' | Signal;
}

export type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

const SIGNALS: readonly Signal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const outError = (error: Error): AnnotateError => {
  const { code, message } = toIoError(error, '');
  return new AnnotateError(code, `standard output cannot be written: ${message}`);
};

/** Resolves when more may be written, or never will be; no listener stays behind, however often one waits. */
const roomAgain = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    const events = ['drain', 'close', 'error'] as const;
    const finish = (): void => {
      for (const event of events) stream.off(event, finish);
      resolve();
    };
    for (const event of events) stream.on(event, finish);
  });

/** The terminal of this process; the first Ctrl-C, or another such signal, asks commands to stop, the second kills. A closed pipe stops quietly. */
export const processTerminal = (): Terminal => {
  let stopped: Terminal['stopped'] = 'no';
  let failure: Error | undefined;
  let hasWritten = false;
  for (const signal of SIGNALS) process.once(signal, () => (stopped = signal));
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') stopped = 'closed';
    else failure = error;
  });
  process.stderr.on('error', () => undefined);
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdinIsTerminal: process.stdin.isTTY === true,
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? 80,
    async out(text) {
      // a full device refuses nothing, too
      if (stopped === 'closed' || (text === '' && !hasWritten)) return;
      hasWritten = true;
      try {
        // a file is written at once, and may fail at once
        if (text === '') await new Promise((resolve) => process.stdout.write('', resolve));
        else if (!process.stdout.write(text)) await roomAgain(process.stdout);
      } catch (error) {
        failure ??= error as Error;
      }
      if (failure) throw outError(failure);
    },
    err(text) {
      process.stderr.write(text);
    },
    get stopped() {
      return stopped;
    },
  };
};
