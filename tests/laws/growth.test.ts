// Work grows with the text, not with its square: hostile repetition of the cues that rules wait for.
import { it } from 'vitest';
import { annotator, articleOf } from '../support/annotator.js';
import { expectGrowth } from '../support/expect-growth.js';

const SIZE = 16_000;

it.each([
  'Smith v. ',
  'Smith v. Jones, ',
  'Jane Roe said. ',
  'Jane Roe, ',
  'By Jane Roe ',
  'University of ',
  'Act of ',
  'data center ',
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
  expectGrowth((size) => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    return () => annotator.annotate(articleOf(text));
  }, SIZE);
});
