// The built program with what it has compiled after a small run of each kind, to `lib/code.bin`: the last step of the build.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { compiledCode, loadProgram } = createRequire(import.meta.url)('../bin/load-program.js');

const linesOf = (corpus) =>
  readdirSync(corpus, { recursive: true })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((id) => `${JSON.stringify({ id, text: readFileSync(join(corpus, id), 'utf8') })}\n`)
    .join('');

/** A terminal in `cwd` that nobody looks at. */
const terminalIn = (cwd, input) => ({
  cwd,
  env: {},
  stdin: (async function* () {
    yield Buffer.from(input);
  })(),
  stdinIsTerminal: false,
  outIsTerminal: false,
  errIsTerminal: false,
  columns: 80,
  stopped: 'no',
  out: async () => undefined,
  err: () => undefined,
});

const folder = mkdtempSync(join(tmpdir(), 'annotate-code-'));
try {
  cpSync(join(ROOT, 'corpus'), join(folder, 'corpus'), { recursive: true });
  const { main } = loadProgram('cli/main.js');
  const input = linesOf(join(folder, 'corpus'));
  for (const argv of [['--jobs', '1'], ['--jobs', '1'], ['check'], ['stream', '--jobs', '1']]) {
    const code = await main(argv, terminalIn(folder, input));
    if (code !== 0) throw new Error(`annotate ${argv.join(' ')} ended with ${code}`);
  }
  const code = compiledCode();
  writeFileSync(join(ROOT, 'lib/code.bin'), code);
  console.error(`compiled code: ${code.length} bytes`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
