// How work grows with its input: a ratio of two times on one machine, never a time.
import { expect } from 'vitest';

/** Four times the input may take this much longer: twice what linear work takes, since machines are noisy. */
const FACTOR = 8;
/** A pause of the machine, beside it. */
const PAUSE_MS = 250;

const timeOf = (work: () => unknown): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

const best = (work: () => unknown): number => Math.min(timeOf(work), timeOf(work), timeOf(work));

/** Expects work to grow no faster than its input; `prepare` makes the work for a size and is not timed. */
export const expectGrowth = (prepare: (size: number) => () => unknown, size: number): void => {
  const [small, large] = [prepare(size), prepare(4 * size)];
  expect(best(large)).toBeLessThan(FACTOR * best(small) + PAUSE_MS);
};
