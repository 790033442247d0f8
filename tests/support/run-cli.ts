// The command line in process: arguments in, output and exit code out.
import { main } from '../../src/cli/main.js';
import type { Terminal } from '../../src/cli/terminal.js';

export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
}

/** Runs `annotate` with the given arguments; nothing touches the real standard streams. */
export const runCli = async (
  argv: readonly string[],
  { cwd = process.cwd(), stdin = '', env = {}, terminal = false }: CliOptions = {},
): Promise<CliResult> => {
  let out = '';
  let err = '';
  const bytes = typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
  const fake: Terminal = {
    cwd,
    env,
    stdin: (async function* () {
      if (bytes.byteLength > 0) yield bytes;
    })(),
    stdinIsTerminal: terminal,
    outIsTerminal: terminal,
    errIsTerminal: terminal,
    columns: 100,
    out: (text) => {
      out += text;
      return Promise.resolve();
    },
    err: (text) => (err += text),
    stopped: 'no',
  };
  const code = await main(argv, fake);
  return { code, out, err };
};
