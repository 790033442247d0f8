// Paragraphs of two documents of one article, side by side.
import type { LocatedParagraph } from './locate-records.js';

/** A paragraph of the article, or one of the file that stands nowhere in it. */
export interface ParagraphPair {
  readonly index: number | undefined;
  readonly old?: LocatedParagraph;
  readonly fresh?: LocatedParagraph;
}

/** Old and fresh paragraphs in text order; an old one that stands nowhere follows the one before it. */
export const pairParagraphs = (
  olds: readonly LocatedParagraph[],
  fresh: readonly LocatedParagraph[],
): ParagraphPair[] => {
  const freshAt = new Map(fresh.map((paragraph) => [paragraph.index, paragraph]));
  const oldAt = new Set(olds.map(({ index }) => index));
  let last = -1;
  const pairs: (ParagraphPair & { at: number; order: number })[] = olds.map((old, order) => {
    last = old.index ?? last;
    const there = old.index === undefined ? undefined : freshAt.get(old.index);
    return {
      index: old.index,
      old,
      ...(there === undefined ? {} : { fresh: there }),
      at: last,
      order: old.index === undefined ? order + 1 : 0,
    };
  });
  for (const paragraph of fresh)
    if (!oldAt.has(paragraph.index))
      pairs.push({ index: paragraph.index, fresh: paragraph, at: paragraph.index as number, order: 0 });
  return pairs.sort((a, b) => a.at - b.at || a.order - b.order);
};
