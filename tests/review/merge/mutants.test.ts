// The mutants of the merge can still be made: each replaces words that stand once in its file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../support/root.js';

interface Mutant {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly mutant: string;
}

const mutants = JSON.parse(readFileSync(join(ROOT, 'scripts/mutants/merge.json'), 'utf8')) as Mutant[];

it('are eight', () => {
  expect(mutants).toHaveLength(8);
});

it.each(mutants)('$name', ({ file, text, mutant }) => {
  expect(readFileSync(join(ROOT, file), 'utf8').split(text)).toHaveLength(2);
  expect(mutant).not.toBe(text);
});
