// A bipartite graph with weights to a one-to-one matching that takes the heaviest edge first: for graphs too dense for the best one.
import type { Edges } from './heaviest-matching.js';
import { createQueue } from './priority-queue.js';

/** For each left node its right one, or -1. It weighs at least half as much as the heaviest matching. */
export const greedyMatching = (edges: readonly Edges[]): number[] => {
  const ranked = edges.map(({ to, weights }) =>
    Array.from(to, (_, at) => at).sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b),
  );
  const next = new Int32Array(edges.length);
  const partners = new Array<number>(edges.length).fill(-1);
  const taken = new Set<number>();
  const queue = createQueue();
  /** the heaviest edge of a left node whose right one is still free waits its turn */
  const offer = (left: number): void => {
    const { to, weights } = edges[left] as Edges;
    const order = ranked[left] as number[];
    let at = next[left] as number;
    while (at < order.length && taken.has(to[order[at] as number] as number)) at += 1;
    next[left] = at;
    if (at < order.length) queue.push(left, -(weights[order[at] as number] as number));
  };
  edges.forEach((_, left) => offer(left));
  for (let left = queue.pop(); left !== undefined; left = queue.pop()) {
    const right = edges[left]?.to[ranked[left]?.[next[left] as number] as number] as number;
    if (taken.has(right)) offer(left);
    else {
      partners[left] = right;
      taken.add(right);
    }
  }
  return partners;
};
