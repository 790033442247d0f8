// Limits of one line of `annotate stream`: what is too large or takes too long is an error in its place, and the others are annotated.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spawnSync } from 'node:child_process';
import { folderOf } from '../io/folder.js';
import { copyProgram } from '../support/copy-program.js';
import { ROOT } from '../support/root.js';
import { runBin } from '../support/run-bin.js';

const TEXT = 'Judge Loretta Preska ruled on Thursday that Microsoft must pay $2 million.';

/** Many times what a second is enough for, on any machine. */
const ENDLESS = 'John Smith of Dublin sued. '.repeat(300_000);

const lineOf = (id: string, text = TEXT): string => `${JSON.stringify({ id, text })}\n`;

interface Result {
  readonly id?: string;
  readonly line?: number;
  readonly mentions?: readonly unknown[];
  readonly error?: { readonly code: string; readonly message: string };
}

/** `id mentions`, or `id code`, a line. */
const summary = (out: string): string[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text) as Result)
    .map(({ id, line, mentions, error }) => `${id ?? line} ${error?.code ?? mentions?.length}`);

describe('--timeout of stream', () => {
  it.each(['1', '2'])('puts an error in the place of a line that takes too long, --jobs %s', (jobs) => {
    const input = ['a', 'b', 'c', 'd', 'e']
      .map((id) => lineOf(id, id === 'b' || id === 'd' ? ENDLESS : TEXT))
      .join('');
    const { code, out, err } = runBin(['stream', '--timeout', '2', '--jobs', jobs], { cwd: ROOT, input });
    expect(summary(out)).toEqual(['a 4', 'b timeout', 'c 4', 'd timeout', 'e 4']);
    expect(err).toBe('annotate stream: 2 lines were not annotated: see the error objects in the output\n');
    expect(code).toBe(1);
  });

  it('is a limit of each line, not of all', () => {
    const input = Array.from({ length: 400 }, (_, index) => lineOf(String(index), TEXT.repeat(40))).join('');
    const { code, out } = runBin(['stream', '--timeout', '1'], { cwd: ROOT, input });
    expect(code).toBe(0);
    expect(out).toBe(runBin(['stream'], { cwd: ROOT, input }).out);
  });
});

describe('--max-bytes of stream', () => {
  it.each(['1', '2'])('puts an error in the place of a longer line, --jobs %s', (jobs) => {
    const limit = lineOf('a').length - 1;
    const { code, out } = runBin(['stream', '--max-bytes', String(limit), '--jobs', jobs], {
      cwd: ROOT,
      input: `${lineOf('a')}${lineOf('bb')}${lineOf('c')}`,
    });
    expect(summary(out)).toEqual(['a 4', '2 line-too-long', 'c 4']);
    expect(code).toBe(1);
  });
});

it.each([
  ['stream', '--jobs', '2'],
  ['--jobs', '2', '-q'],
])('a missing worker of %s is one line and exit 2', (...argv) => {
  const root = folderOf({ 'corpus/a.txt': TEXT, 'annotate.config.yaml': 'corpus: corpus\n' });
  const copy = copyProgram(join(root, 'program'));
  for (const worker of ['worker.js', 'cli/stream-worker.js']) rmSync(join(copy, 'lib', worker));
  const run = spawnSync(process.execPath, [join(copy, 'bin/annotate.js'), ...argv], {
    cwd: root,
    input: lineOf('a'),
    encoding: 'utf8',
  });
  expect(run.stderr).toMatch(/^annotate: no-worker: worker threads cannot start: [^\n]*is missing[^\n]*\n$/);
  expect(run.status).toBe(2);
});
