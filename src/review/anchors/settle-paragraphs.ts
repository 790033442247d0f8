// The paragraphs of a file and where their records stand in a new text to paragraphs of the new text: keys are carried.
import type { ParagraphRecord } from '../../annotations/annotation-document.js';
import type { Article } from '../../model/article.js';
import { paragraphAt } from './paragraph-at.js';
import type { Carried, Fate } from './placement.js';

/** Paragraph of the new text for each paragraph of the file that lives on, each once. */
export type Targets = readonly (number | undefined)[];

/** How many records of each paragraph of the file stand in which paragraph of the new text. */
const countPlaces = (
  { paragraphs }: Article,
  homes: number,
  fates: ReadonlyMap<Carried, Fate>,
): Map<number, number>[] => {
  const counts = Array.from({ length: homes }, () => new Map<number, number>());
  for (const [{ home }, fate] of fates) {
    if (typeof fate === 'string') continue;
    const index = paragraphAt(paragraphs, fate.span.start);
    const count = counts[home];
    count?.set(index, (count.get(index) ?? 0) + 1);
  }
  return counts;
};

interface Wish {
  readonly home: number;
  readonly index: number;
  readonly count: number;
  readonly isPartner: boolean;
}

/** Gives each paragraph of the file one of the new text: its partner, else the one that most of its records stand in. Of two that want one, the one with more records there has it. */
export const settleTargets = (
  records: readonly ParagraphRecord[],
  article: Article,
  partners: Targets,
  fates: ReadonlyMap<Carried, Fate>,
): Targets => {
  const wishes = countPlaces(article, records.length, fates).flatMap((count, home): Wish[] => {
    const partner = partners[home];
    const others = [...count].map(([index, times]) => ({
      home,
      index,
      count: times,
      isPartner: index === partner,
    }));
    return partner === undefined || count.has(partner)
      ? others
      : [...others, { home, index: partner, count: 0, isPartner: true }];
  });
  wishes.sort(
    (a, b) =>
      Number(b.isPartner) - Number(a.isPartner) || b.count - a.count || a.home - b.home || a.index - b.index,
  );
  const targets: (number | undefined)[] = records.map(() => undefined);
  const taken = new Set<number>();
  for (const { home, index } of wishes) {
    if (targets[home] !== undefined || taken.has(index)) continue;
    targets[home] = index;
    taken.add(index);
  }
  return targets;
};
