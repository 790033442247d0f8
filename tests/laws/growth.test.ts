// Work grows with the text, not with its square: hostile repetition of the cues that rules wait for.
import { join } from 'node:path';
import { it } from 'vitest';
import { annotator, articleOf } from '../support/annotator.js';
import { expectGrowth } from '../support/expect-growth.js';
import { ROOT } from '../support/root.js';

const SIZE = 16_000;

const { CUES } = (await import(join(ROOT, 'tests/stress/growing-texts.mjs'))) as { CUES: readonly string[] };

it.each(CUES)('%j repeated', (piece) => {
  expectGrowth((size) => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    return () => annotator.annotate(articleOf(text));
  }, SIZE);
});
