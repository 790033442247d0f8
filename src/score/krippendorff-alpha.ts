// Aligned spans of two reviewers to Krippendorff's alpha.
import type { Alignment } from './align-mentions.js';
import type { Figure } from './figure.js';

/** The label of the one who marked nothing where the other marked a span. */
const NONE = '';

/**
 * Nominal alpha over aligned spans: a unit is a pair, or a mention that one of the two left bare; the labels are the types and nothing.
 * 1 is agreement, 0 what chance gives, below 0 worse than chance. None without a span, or with one label only.
 */
export const krippendorffAlpha = (alignments: readonly Alignment[]): Figure => {
  const counts = new Map<string, number>();
  let units = 0;
  let different = 0;
  const add = (a: string, b: string): void => {
    units += 1;
    if (a !== b) different += 1;
    for (const label of [a, b]) counts.set(label, (counts.get(label) ?? 0) + 1);
  };
  for (const { pairs, missed, spurious } of alignments) {
    for (const { gold, predicted } of pairs) add(gold.type, predicted.type);
    for (const { type } of missed) add(type, NONE);
    for (const { type } of spurious) add(NONE, type);
  }
  if (units === 0) return { na: 'no mentions' };
  const values = 2 * units;
  let alike = 0;
  for (const count of counts.values()) alike += (count * (count - 1)) / (values * (values - 1));
  if (counts.size < 2) return { na: 'one label on every span' };
  return 1 - different / units / (1 - alike);
};
