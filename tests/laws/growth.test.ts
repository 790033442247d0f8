// Work grows with the text, not with its square: hostile repetition of the cues that rules wait for.
import { expect, it } from 'vitest';
import { annotator, articleOf } from '../support/annotator.js';

const SIZE = 12_000;
/** Four times the text may take this much longer, and a pause of the machine beside it. */
const FACTOR = 8;
const PAUSE_MS = 250;

const timeOf = (text: string): number => {
  const from = performance.now();
  annotator.annotate(articleOf(text));
  return performance.now() - from;
};

const best = (text: string): number => Math.min(timeOf(text), timeOf(text), timeOf(text));

it.each([
  'Smith v. ',
  'John Smith, ',
  'Judge Smith and ',
  'Section 5 of the ',
  'Court of the ',
  'Department of ',
  'Microsoft and ',
  'data center in Dublin, ',
  'July 5, ',
  '$1 ',
  'A & ',
  '](',
  'http://',
])('%j repeated', (piece) => {
  const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
  expect(best(text(4 * SIZE))).toBeLessThan(FACTOR * best(text(SIZE)) + PAUSE_MS);
});
