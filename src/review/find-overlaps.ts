// Mentions of a paragraph to pairs that share words, and must not.
import type { Span } from '../model/span.js';
import { overlaps } from '../model/span.js';
import type { LocatedMention } from './locate-records.js';
import { mayNest } from './may-nest.js';
import { settleMentionWord, stateOf } from './states.js';

/** States in which a person says that the mention is one. */
const STANDING = new Set(['accepted', 'corrected', 'human-only', 'recheck']);

interface Standing {
  readonly mention: LocatedMention;
  readonly span: Span;
  readonly type: string | undefined;
}

const byPlace = (a: Standing, b: Standing): number => a.span.start - b.span.start || b.span.end - a.span.end;

/** Accepted mentions that share words with an accepted one before them, in text order; spans are sorted, so each is compared with those that reach into it. */
export const findOverlaps = (
  mentions: readonly LocatedMention[],
  typeOf: (is: string) => string | undefined,
): (readonly [before: LocatedMention, mention: LocatedMention])[] => {
  const standing = mentions
    .flatMap((mention): Standing[] =>
      mention.span !== undefined && STANDING.has(stateOf(mention.record))
        ? [{ mention, span: mention.span, type: typeOf(settleMentionWord(mention.record)?.is ?? '') }]
        : [],
    )
    .sort(byPlace);
  const pairs: (readonly [LocatedMention, LocatedMention])[] = [];
  let open: Standing[] = [];
  for (const one of standing) {
    open = open.filter(({ span }) => overlaps(span, one.span));
    const other = open.find((before) => !mayNest(before.type, one.type));
    if (other !== undefined) pairs.push([other.mention, one.mention]);
    open.push(one);
  }
  return pairs;
};
