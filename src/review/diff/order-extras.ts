// The order of `x-` keys: which one follows from the fields they stand behind, and which has to be said.
import type { Extra } from '../../annotations/annotation-document.js';

/** Keys that were there in their order, new ones last, all sorted by the field they follow: the order that need not be said. */
export const usualOrder = (
  before: readonly string[],
  extras: ReadonlyMap<string, Extra>,
  fields: readonly string[],
): string[] => {
  const there = before.filter((key) => extras.has(key));
  const known = new Set(there);
  const rank = (key: string): number => fields.indexOf(extras.get(key)?.after ?? '');
  const added = [...extras.keys()].filter((key) => !known.has(key)).sort();
  return [...there, ...added].sort((a, b) => rank(a) - rank(b));
};
