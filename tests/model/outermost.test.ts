import { expect, it } from 'vitest';
import { outermost } from '../../src/model/outermost.js';

const span = (start: number, end: number) => ({ start, end });

it('keeps what no other holds, in the order given, and of equal spans the first', () => {
  const [inner, outer, apart, crossing] = [span(2, 4), span(0, 5), span(9, 12), span(4, 8)];
  expect(outermost([inner, outer, apart, crossing])).toEqual([outer, apart, crossing]);
  const [one, two] = [span(1, 3), span(1, 3)];
  expect(outermost([one, two])).toEqual([one]);
  expect(outermost([one, two])[0]).toBe(one);
});
