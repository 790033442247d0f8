// Sequences of ids to the sequence of their union: the same in both directions of a merge.
import type { Sides } from './three-way.js';

type Sequence = readonly string[];

const isSameSequence = (a: Sequence, b: Sequence): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/** True when the first list, compared id by id, is the greater. */
const isGreater = (a: Sequence, b: Sequence): boolean => {
  const index = a.findIndex((id, at) => id !== b[at]);
  return index >= 0 && (a[index] as string) > (b[index] ?? '');
};

/** The order of what both have: that of the side that changed it, or the greater one. */
const commonOrder = ({ base, ours, theirs }: Sides<Sequence>): Sequence => {
  if (isSameSequence(ours, theirs)) return ours;
  const known = new Set(base);
  const common = new Set(ours);
  const before = base.filter((id) => common.has(id));
  const inBase = (sequence: Sequence): Sequence => sequence.filter((id) => known.has(id));
  const oursMoved = !isSameSequence(inBase(ours), before);
  const theirsMoved = !isSameSequence(inBase(theirs), before);
  if (oursMoved !== theirsMoved) return oursMoved ? ours : theirs;
  return isGreater(ours, theirs) ? ours : theirs;
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
  const { base, ours, theirs } = sides;
  if (isSameSequence(ours, theirs)) return [...ours];
  const inOurs = new Set(ours);
  const common = new Set(theirs.filter((id) => inOurs.has(id)));
  const isCommon = (id: string): boolean => common.has(id);
  const backbone = commonOrder({ base, ours: ours.filter(isCommon), theirs: theirs.filter(isCommon) });
  const [left, right] = [followers(ours, common), followers(theirs, common)];
  const after = (id: string): string[] => interleave(left.get(id) ?? [], right.get(id) ?? []);
  return [...after(''), ...backbone.flatMap((id) => [id, ...after(id)])];
};
