// A bipartite graph with weights to its heaviest one-to-one matching.

import type { PriorityQueue } from './priority-queue.js';
import { createQueue } from './priority-queue.js';

/** The edges of a left node: right nodes, and their weights in the same order. */
export interface Edges {
  readonly to: readonly number[];
  /** positive whole numbers; sums must stay below 2^53 */
  readonly weights: Float64Array;
}

interface State {
  readonly edges: readonly Edges[];
  readonly rightSize: number;
  readonly leftPotential: Float64Array;
  readonly rightPotential: Float64Array;
  /** left node of a right one, -1 when it is free */
  readonly leftOf: Int32Array;
  readonly rightOf: Int32Array;
  readonly distance: Float64Array;
  readonly from: Int32Array;
  readonly done: Uint8Array;
}

const startState = (edges: readonly Edges[], rightSize: number): State => {
  const columns = rightSize + edges.length;
  return {
    edges,
    rightSize,
    leftPotential: new Float64Array(edges.length),
    rightPotential: new Float64Array(columns),
    leftOf: new Int32Array(columns).fill(-1),
    rightOf: new Int32Array(edges.length).fill(-1),
    distance: new Float64Array(columns).fill(Infinity),
    from: new Int32Array(columns),
    done: new Uint8Array(columns),
  };
};

/** What one search has seen: right nodes reached, in that order, and those to be looked at next. */
interface Search {
  readonly reached: number[];
  readonly queue: PriorityQueue;
}

/** Offers every neighbour of `left` the way through it. Each left node has a right one of its own, worth nothing: to stay alone. */
const relax = (state: State, left: number, base: number, { reached, queue }: Search): void => {
  const { distance, done, from, leftPotential, rightPotential, edges, rightSize } = state;
  const start = base - (leftPotential[left] as number);
  const offer = (to: number, weight: number): void => {
    if (done[to] === 1) return;
    const way = start - weight - (rightPotential[to] as number);
    if (way >= (distance[to] as number)) return;
    if (distance[to] === Infinity) reached.push(to);
    distance[to] = way;
    from[to] = left;
    queue.push(to, way);
  };
  const { to, weights } = edges[left] as Edges;
  for (let at = 0; at < to.length; at += 1) offer(to[at] as number, weights[at] as number);
  offer(rightSize + left, 0);
};

/** The nearest right node not done: there always is one, to stay alone. */
const nearestOf = ({ done }: State, { queue }: Search): number => {
  for (;;) {
    const node = queue.pop() as number;
    if (done[node] === 0) return node;
  }
};

/** Gives `root` a partner by the way that adds most, others changing partners along it. */
const augment = (state: State, root: number): void => {
  const { distance, done, from, leftOf, rightOf, leftPotential, rightPotential } = state;
  const search: Search = { reached: [], queue: createQueue() };
  let left = root;
  let base = 0;
  let end: number;
  for (;;) {
    relax(state, left, base, search);
    end = nearestOf(state, search);
    done[end] = 1;
    base = distance[end] as number;
    if (leftOf[end] === -1) break;
    left = leftOf[end] as number;
  }
  leftPotential[root] = (leftPotential[root] as number) + base;
  for (const node of search.reached) {
    if (done[node] === 1 && node !== end) {
      const slack = base - (distance[node] as number);
      rightPotential[node] = (rightPotential[node] as number) - slack;
      const partner = leftOf[node] as number;
      leftPotential[partner] = (leftPotential[partner] as number) + slack;
    }
    distance[node] = Infinity;
    done[node] = 0;
  }
  for (let node = end; ;) {
    const partner = from[node] as number;
    const before = rightOf[partner] as number;
    rightOf[partner] = node;
    leftOf[node] = partner;
    if (partner === root) return;
    node = before;
  }
};

/**
 * For each left node its right one, or -1: one to one, and the sum of the weights as great as it can be. Of matchings equally heavy
 * the earlier left nodes keep theirs. The Hungarian method on sparse edges: cheap while few nodes compete for the same ones.
 */
export const heaviestMatching = (edges: readonly Edges[], rightSize: number): number[] => {
  const state = startState(edges, rightSize);
  for (let root = 0; root < edges.length; root += 1) augment(state, root);
  return [...state.rightOf].map((right) => (right < rightSize ? right : -1));
};
