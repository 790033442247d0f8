// The program with the code that its build has kept, and without.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyProgram } from '../support/copy-program.js';
import { makeProject } from '../support/project.js';

const LINE = `${JSON.stringify({ id: 'a', text: 'Judge Loretta Preska ruled in New York on July 31, 2014.' })}\n`;

const runIn = (
  root: string,
  ...argv: readonly string[]
): { code: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/annotate.js'), ...argv], {
    input: LINE,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
};

const flip = (code: Uint8Array, ...places: readonly number[]): Uint8Array => {
  const bytes = code.slice();
  for (const at of places) bytes[at] = (bytes[at] as number) ^ 1;
  return bytes;
};

it('does the same with code that is whole, damaged, cut, empty or not there', () => {
  const root = copyProgram(makeProject({}).root);
  const file = join(root, 'lib/code.bin');
  const code = new Uint8Array(readFileSync(file));
  const middle = code.length >> 1;
  const whole = runIn(root, 'stream');
  expect(whole).toMatchObject({ code: 0, err: '' });
  expect(whole.out).toContain('Loretta Preska');
  for (const bytes of [
    flip(code, 3),
    flip(code, 40),
    flip(code, middle),
    flip(code, middle >> 1, code.length - 9),
    code.subarray(0, middle),
    new Uint8Array(0),
  ]) {
    writeFileSync(file, bytes);
    expect(runIn(root, 'stream')).toEqual(whole);
  }
  rmSync(file);
  expect(runIn(root, 'stream')).toEqual(whole);
});

it('runs a file of the program as it is, not the code of what it was', () => {
  const root = copyProgram(makeProject({}).root);
  const main = join(root, 'lib/cli/main.js');
  writeFileSync(main, readFileSync(main, 'utf8').replaceAll('Finds judges', 'FINDS JUDGES'));
  expect(runIn(root, '--help').out).toContain('FINDS JUDGES');
});
