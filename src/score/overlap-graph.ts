// Two sorted lists of mentions to which of them overlap, in groups that have nothing to do with each other.
import type { JudgedMention } from './mention-set.js';

/** Gold and predictions tied by overlaps, directly or through others; `neighbours` are places in `predicted`, one list a gold mention. */
export interface OverlapGroup {
  readonly gold: readonly JudgedMention[];
  readonly predicted: readonly JudgedMention[];
  readonly neighbours: readonly (readonly number[])[];
}

/** For each gold mention the predictions it may be paired with. Those that end before a gold mention starts are left behind for good. */
const findNeighbours = (
  gold: readonly JudgedMention[],
  predicted: readonly JudgedMention[],
  mayPair: (gold: JudgedMention, predicted: JudgedMention) => boolean,
): number[][] => {
  let open: number[] = [];
  let next = 0;
  return gold.map((one) => {
    open = open.filter((at) => (predicted[at] as JudgedMention).end > one.start);
    for (; next < predicted.length && (predicted[next] as JudgedMention).start <= one.start; next += 1)
      if ((predicted[next] as JudgedMention).end > one.start) open.push(next);
    const inside: number[] = [];
    for (let at = next; at < predicted.length && (predicted[at] as JudgedMention).start < one.end; at += 1)
      inside.push(at);
    return [...open, ...inside].filter((at) => mayPair(one, predicted[at] as JudgedMention));
  });
};

/** Names of the groups of gold mentions: two that share a prediction have one name. */
const joinGroups = (neighbours: readonly (readonly number[])[], predictions: number): number[] => {
  const parent = Array.from({ length: neighbours.length }, (_, index) => index);
  const find = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = node; at !== root;) {
      const up = parent[at] as number;
      parent[at] = root;
      at = up;
    }
    return root;
  };
  const firstOf = new Int32Array(predictions).fill(-1);
  neighbours.forEach((list, index) => {
    for (const at of list) {
      if (firstOf[at] === -1) firstOf[at] = index;
      else parent[find(index)] = find(firstOf[at] as number);
    }
  });
  return parent.map((_, index) => find(index));
};

/** Groups in text order; mentions that overlap nothing they may be paired with are in none. Both lists must be in the order of `orderMentions`. */
export const overlapGroups = (
  gold: readonly JudgedMention[],
  predicted: readonly JudgedMention[],
  mayPair: (gold: JudgedMention, predicted: JudgedMention) => boolean,
): OverlapGroup[] => {
  const neighbours = findNeighbours(gold, predicted, mayPair);
  const names = joinGroups(neighbours, predicted.length);
  const members = new Map<number, number[]>();
  names.forEach((name, index) => {
    if ((neighbours[index] as number[]).length === 0) return;
    const there = members.get(name);
    if (there === undefined) members.set(name, [index]);
    else there.push(index);
  });
  return [...members.values()].map((indexes) => {
    const used = new Set<number>();
    for (const index of indexes) for (const at of neighbours[index] as number[]) used.add(at);
    const columns = [...used].sort((a, b) => a - b);
    const columnOf = new Map(columns.map((at, column) => [at, column]));
    return {
      gold: indexes.map((index) => gold[index] as JudgedMention),
      predicted: columns.map((at) => predicted[at] as JudgedMention),
      neighbours: indexes.map((index) =>
        (neighbours[index] as number[]).map((at) => columnOf.get(at) as number),
      ),
    };
  });
};
