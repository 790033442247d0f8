// A seed to choices: the same seed, the same choices, on every machine.

/** Choices by mulberry32: `chance(p)`, `below(n)` (0 to n - 1), `pick(list)`, `count(mean)` (0 or more, `mean` on average). */
export const createRandom = (seed) => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
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
