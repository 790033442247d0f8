// Shards on cores, with stragglers and failures, to the time until the last one is done. Seeded: the same seed, the same run.
import { seededNumbers } from '../../dist/score/seeded-numbers.js';

/** Adds to a binary heap of times, smallest first. */
const push = (heap, time) => {
  let at = heap.push(time) - 1;
  while (at > 0 && heap[(at - 1) >> 1] > time) {
    heap[at] = heap[(at - 1) >> 1];
    at = (at - 1) >> 1;
  }
  heap[at] = time;
};

/** Replaces the smallest. */
const replaceFirst = (heap, time) => {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1] < heap[child]) child += 1;
    if (heap[child] >= time) break;
    heap[at] = heap[child];
    at = child;
  }
  heap[at] = time;
};

/**
 * `shards` of `hours` each on average (log-normal with `spread`) on `cores`; a core fails at random, `failures` times an hour, and its shard
 * begins anew after all others (`wait` hours later at the soonest). Returns hours to the end, core hours used, and shards begun.
 */
export const simulateRun = ({ shards, hours, spread, cores, failures, wait = 0, seed }) => {
  const random = seededNumbers(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  // the factor in front keeps the mean
  const lengthOf = () => hours * Math.exp(spread * normal() - (spread * spread) / 2);
  const free = [];
  for (let core = 0; core < cores; core += 1) push(free, 0);
  const queue = Array.from({ length: shards }, () => ({ length: lengthOf(), from: 0 }));
  let [end, used] = [0, 0];
  for (let next = 0; next < queue.length; next += 1) {
    const { length, from } = queue[next];
    const start = Math.max(free[0], from);
    const fails = failures > 0 ? -Math.log(1 - random()) / failures : Infinity;
    const spent = Math.min(length, fails);
    if (fails < length) queue.push({ length, from: start + spent + wait });
    replaceFirst(free, start + spent);
    used += spent;
    end = Math.max(end, start + spent);
  }
  return { end, used, begun: queue.length };
};

/** Hours that the table reckons with: the work with its repetitions spread over the cores, and one shard more for the tail. */
export const expectEnd = ({ shards, hours, spread, cores, failures, wait = 0 }) => {
  const each = failures > 0 ? Math.expm1(failures * hours) / failures : hours;
  const tail = hours * Math.exp(2 * spread) + (failures * shards * hours > 1 ? wait + hours : 0);
  return (shards * each) / cores + tail;
};
