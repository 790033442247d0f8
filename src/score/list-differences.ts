// An alignment to the list of everything that is not alike, each with its cause.
import { contains } from '../model/span.js';
import { wrongFields } from './accuracy.js';
import type { Alignment } from './align-mentions.js';
import type { JudgedMention, MentionSet } from './mention-set.js';
import { isExact, isSameType } from './pair.js';

/**
 * `missed`: gold alone. `wrong`: a prediction alone; `leak`: one that stands outside the article. `boundary`, `type`,
 * `boundary and type`: a pair that differs so. `value`: the same span and type, but another value, id, name or attribute.
 */
export const CAUSES = ['missed', 'wrong', 'leak', 'boundary', 'type', 'boundary and type', 'value'] as const;

export type Cause = (typeof CAUSES)[number];

export interface Difference {
  readonly cause: Cause;
  readonly gold?: JudgedMention;
  readonly predicted?: JudgedMention;
  /** of cause `value`: what differs */
  readonly fields?: readonly string[];
}

/** True for a mention that lies wholly in a stretch outside the article. */
export const isLeak = (mention: JudgedMention, { skips }: Pick<MentionSet, 'skips'>): boolean =>
  skips.some((skip) => contains(skip, mention));

const startOf = ({ gold, predicted }: Difference): number => (gold ?? predicted)?.start ?? 0;

/** Differences in text order. */
export const listDifferences = (
  { pairs, missed, spurious }: Alignment,
  set: Pick<MentionSet, 'skips'>,
): Difference[] => {
  const list: Difference[] = [];
  for (const gold of missed) list.push({ cause: 'missed', gold });
  for (const predicted of spurious)
    list.push({ cause: isLeak(predicted, set) ? 'leak' : 'wrong', predicted });
  for (const pair of pairs) {
    const isMoved = !isExact(pair);
    if (!isSameType(pair)) list.push({ cause: isMoved ? 'boundary and type' : 'type', ...pair });
    else if (isMoved) list.push({ cause: 'boundary', ...pair });
    else {
      const fields = wrongFields(pair);
      if (fields.length > 0) list.push({ cause: 'value', ...pair, fields });
    }
  }
  return list.sort((a, b) => startOf(a) - startOf(b));
};
