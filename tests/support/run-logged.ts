// A run of the built program, with the modules that it has loaded.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BinResult } from './run-bin.js';
import { runBin } from './run-bin.js';

const LIB = fileURLToPath(new URL('../../lib/', import.meta.url));
const PRELOAD = fileURLToPath(new URL('log-reads.cjs', import.meta.url));

/** `loaded`: modules by the paths they were built from, `dist/cli/main.js`; the build lists them for each file of `lib/`. */
export const runLogged = (argv: readonly string[], cwd: string): BinResult & { loaded: string[] } => {
  const folder = mkdtempSync(join(tmpdir(), 'annotate-reads-'));
  try {
    const log = join(folder, 'log');
    const run = runBin(argv, {
      cwd,
      env: { NODE_OPTIONS: `--require ${PRELOAD}`, READS_LOG: log },
    });
    const modules = JSON.parse(readFileSync(join(LIB, 'modules.json'), 'utf8')) as Record<string, string[]>;
    const loaded = readFileSync(log, 'utf8')
      .split('\n')
      .flatMap((path) => modules[path.replace(LIB, '')] ?? []);
    return { ...run, loaded };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
