// Paragraphs of two versions of a text to the numbers of those that changed.
import { placeKeys } from './sequence.js';

/** 1-based; `removed` counts in the old text, the others in the new. */
export interface ChangedParagraphs {
  readonly changed: readonly number[];
  readonly added: readonly number[];
  readonly removed: readonly number[];
}

/** The k-th paragraph of the same words is told apart by k. */
const keysOf = (paragraphs: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  return paragraphs.map((text) => {
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return `${count} ${text}`;
  });
};

/** Between two paragraphs that stayed, the first old one became the first new one, and so on. */
export const changedParagraphs = (before: readonly string[], after: readonly string[]): ChangedParagraphs => {
  const [old, fresh] = [keysOf(before), keysOf(after)];
  const placed = placeKeys(old, fresh);
  const stays = new Set(fresh.filter((key) => !placed.has(key)));
  const [changed, added, removed]: [number[], number[], number[]] = [[], [], []];
  let from = 0;
  let to = 0;
  while (from < old.length || to < fresh.length) {
    const isOldDone = from >= old.length || stays.has(old[from] as string);
    const isFreshDone = to >= fresh.length || stays.has(fresh[to] as string);
    if (!isFreshDone) (isOldDone ? added : changed).push(to + 1);
    else if (!isOldDone) removed.push(from + 1);
    if (isOldDone === isFreshDone || !isOldDone) from += 1;
    if (isOldDone === isFreshDone || !isFreshDone) to += 1;
  }
  return { changed, added, removed };
};
