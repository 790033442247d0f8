// Everything a command may touch of the process: arguments come separately.

export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdinIsTerminal: boolean;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly columns: number;
  /** Data. Resolves when the reader has room again. */
  out(text: string): Promise<void>;
  /** Everything else. */
  err(text: string): void;
  /** True once the user has pressed Ctrl-C or the reader of standard output has gone: finish what is begun, then stop. */
  readonly stopped: 'no' | 'interrupt' | 'closed';
}

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

/** The terminal of this process; the first Ctrl-C asks commands to stop, the second kills. A closed pipe stops quietly. */
export const processTerminal = (): Terminal => {
  let stopped: Terminal['stopped'] = 'no';
  let failure: Error | undefined;
  process.once('SIGINT', () => (stopped = 'interrupt'));
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
      if (stopped === 'closed') return;
      if (!process.stdout.write(text)) await roomAgain(process.stdout);
      if (failure) throw failure;
    },
    err(text) {
      process.stderr.write(text);
    },
    get stopped() {
      return stopped;
    },
  };
};
