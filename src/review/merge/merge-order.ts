// Sequences of ids to the sequence of their union: the same in both directions of a merge.
import type { Sides } from './three-way.js';

type Sequence = readonly string[];

const isSameSequence = (a: Sequence, b: Sequence): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/** True when the first of two lists of the same ids, which differ, is the greater, compared id by id. */
const isGreater = (a: Sequence, b: Sequence): boolean => {
  const index = a.findIndex((id, at) => id !== b[at]);
  return (a[index] as string) > (b[index] as string);
};

/** True when ids of the base stand in another order; those that went are no move. */
const isMoved = (base: Sequence, side: Sequence): boolean => {
  const [known, there] = [new Set(base), new Set(side)];
  return !isSameSequence(
    side.filter((id) => known.has(id)),
    base.filter((id) => there.has(id)),
  );
};

/**
 * The order of what both have: that of the side that changed the order of the base, or the greater one. A side that moved only what the other
 * has dropped has changed it, too: the merge holds what it moved, and must be the merge again when one side is merged with it.
 */
const commonOrder = ({ base, ours, theirs }: Sides<Sequence>, common: ReadonlySet<string>): Sequence => {
  const [mine, yours] = [ours.filter((id) => common.has(id)), theirs.filter((id) => common.has(id))];
  if (isSameSequence(mine, yours)) return mine;
  const [oursMoved, theirsMoved] = [isMoved(base, ours), isMoved(base, theirs)];
  if (oursMoved !== theirsMoved) return oursMoved ? mine : yours;
  return isGreater(mine, yours) ? mine : yours;
};

/** Ids that one side alone has, by the common id they follow; those at the beginning follow ''. */
const followers = (sequence: Sequence, common: ReadonlySet<string>): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  let after = '';
  for (const id of sequence) {
    if (common.has(id)) after = id;
    else {
      const group = groups.get(after);
      if (group === undefined) groups.set(after, [id]);
      else group.push(id);
    }
  }
  return groups;
};

/** Two chains as one that keeps the order of each; the smaller id first where nothing tells. */
const interleave = (a: Sequence, b: Sequence): string[] => {
  const merged: string[] = [];
  let [left, right] = [0, 0];
  while (left < a.length && right < b.length)
    merged.push((a[left] as string) < (b[right] as string) ? (a[left++] as string) : (b[right++] as string));
  return [...merged, ...a.slice(left), ...b.slice(right)];
};

/** Every id that either side has, in an order that both agree with where they agree; linear in their number. */
export const mergeOrder = (sides: Sides<Sequence>): string[] => {
  const { ours, theirs } = sides;
  const inOurs = new Set(ours);
  const common = new Set(theirs.filter((id) => inOurs.has(id)));
  const backbone = commonOrder(sides, common);
  const [left, right] = [followers(ours, common), followers(theirs, common)];
  const after = (id: string): string[] => interleave(left.get(id) ?? [], right.get(id) ?? []);
  return [...after(''), ...backbone.flatMap((id) => [id, ...after(id)])];
};
