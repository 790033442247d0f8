// A seed to choices: the same seed, the same choices, on every machine.
import { seededNumbers } from '../../dist/score/seeded-numbers.js';

/** Choices: `chance(p)`, `below(n)` (0 to n - 1), `pick(list)`, `count(mean)` (0 or more, `mean` on average). */
export const createRandom = (seed) => {
  const next = seededNumbers(seed);
  const below = (n) => Math.floor(next() * n);
  return {
    below,
    chance: (p) => next() < p,
    pick: (list) => list[below(list.length)],
    // Poisson: what happens now and then, independently
    count: (mean) => {
      let events = 0;
      for (let left = Math.exp(-mean), product = next(); product > left; product *= next()) events += 1;
      return events;
    },
  };
};
