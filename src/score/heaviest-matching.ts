// A bipartite graph with weights to its heaviest one-to-one matching.

/** An edge from a left node, given by its place in the list, to a right node. */
export interface Edge {
  readonly to: number;
  /** a positive whole number; sums must stay below 2^53 */
  readonly weight: number;
}

interface State {
  readonly edges: readonly (readonly Edge[])[];
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

const startState = (edges: readonly (readonly Edge[])[], rightSize: number): State => {
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

/** Offers every neighbour of `left` the way through it. Each left node has a right one of its own, worth nothing: to stay alone. */
const relax = (state: State, left: number, base: number, reached: number[]): void => {
  const offer = (to: number, weight: number): void => {
    if (state.done[to] === 1) return;
    const way = base - weight - (state.leftPotential[left] as number) - (state.rightPotential[to] as number);
    if (way >= (state.distance[to] as number)) return;
    if (state.distance[to] === Infinity) reached.push(to);
    state.distance[to] = way;
    state.from[to] = left;
  };
  for (const { to, weight } of state.edges[left] as readonly Edge[]) offer(to, weight);
  offer(state.rightSize + left, 0);
};

/** The nearest right node not done; of equally near ones that reached first. */
const nearestOf = ({ distance, done }: State, reached: readonly number[]): number => {
  let nearest = -1;
  for (const node of reached)
    if (done[node] === 0 && (nearest < 0 || (distance[node] as number) < (distance[nearest] as number)))
      nearest = node;
  return nearest;
};

/** Gives `root` a partner by the way that adds most, others changing partners along it. */
const augment = (state: State, root: number): void => {
  const { distance, done, from, leftOf, rightOf, leftPotential, rightPotential } = state;
  const reached: number[] = [];
  let left = root;
  let base = 0;
  let end: number;
  for (;;) {
    relax(state, left, base, reached);
    end = nearestOf(state, reached);
    done[end] = 1;
    base = distance[end] as number;
    if (leftOf[end] === -1) break;
    left = leftOf[end] as number;
  }
  leftPotential[root] = (leftPotential[root] as number) + base;
  for (const node of reached) {
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
export const heaviestMatching = (edges: readonly (readonly Edge[])[], rightSize: number): number[] => {
  const state = startState(edges, rightSize);
  for (let root = 0; root < edges.length; root += 1) augment(state, root);
  return [...state.rightOf].map((right) => (right < rightSize ? right : -1));
};
