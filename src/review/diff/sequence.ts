// Two orders of keys to the few keys that have to be placed anew, and back.
import { AnnotateError } from '../../model/annotate-error.js';

/** Positions of a longest rising run of numbers, in n log n. */
const longestRise = (numbers: readonly number[]): Set<number> => {
  const tails: number[] = [];
  const before = new Array<number>(numbers.length).fill(-1);
  for (const [index, number] of numbers.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] as number] as number) < number) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[index] = tails[low - 1] as number;
    tails[low] = index;
  }
  const rise = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] as number) rise.add(at);
  return rise;
};

/** For each key of `to` that is new, or stands elsewhere than in `from`, the key before it (null: none); as few as can be. */
export const placeKeys = (from: readonly string[], to: readonly string[]): Map<string, string | null> => {
  const ranks = new Map(from.map((key, index) => [key, index]));
  const common = to.filter((key) => ranks.has(key));
  const rise = longestRise(common.map((key) => ranks.get(key) as number));
  const stays = new Set(common.filter((_, index) => rise.has(index)));
  const placed = new Map<string, string | null>();
  for (const [index, key] of to.entries()) if (!stays.has(key)) placed.set(key, to[index - 1] ?? null);
  return placed;
};

/** The order that `placeKeys` described: `staying` keys and the placed ones. @throws AnnotateError `change-mismatch` when a key to stand behind is not there */
export const insertKeys = (
  staying: readonly string[],
  placed: ReadonlyMap<string, string | null>,
): string[] => {
  const followers = new Map<string | null, string>();
  for (const [key, after] of placed) followers.set(after, key);
  const order: string[] = [];
  const follow = (from: string | null): void => {
    for (let next = followers.get(from); next !== undefined; next = followers.get(next)) order.push(next);
  };
  follow(null);
  for (const key of staying) {
    order.push(key);
    follow(key);
  }
  if (order.length === staying.length + placed.size) return order;
  throw new AnnotateError('change-mismatch', 'the changes were made for another document: compare again');
};
