// The fates of a file's records to its paragraphs as they stand in the new text.
import { describeSpans } from '../../annotations/anchor.js';
import { openingComment } from '../../annotations/paragraph-opening.js';
import type { Span } from '../../model/span.js';
import { spanOf } from '../locate-records.js';
import type { LocatedMention, LocatedParagraph } from '../locate-records.js';
import { openingsOf } from './openings-of.js';
import { paragraphAt } from './paragraph-at.js';
import type { Carried, Fate } from './placement.js';
import type { Reanchoring } from './reanchoring.js';
import { refreshOpening } from './refresh-opening.js';
import { settleAnchor } from './settle-anchor.js';
import { settleTargets } from './settle-paragraphs.js';
import type { Targets } from './settle-paragraphs.js';
import { tallyPlaced } from './tally.js';
import type { Placed, Tally } from './tally.js';

/** The key of a paragraph of the new text that no paragraph of the file has become. */
export type KeyOf = (index: number) => string;

/** Records by the paragraph of the new text that they stand in. */
const groupByParagraph = ({ article, fates, carried }: Reanchoring): Map<number, Placed[]> => {
  const groups = new Map<number, Placed[]>();
  for (const one of carried.flat()) {
    const placement = fates.get(one);
    if (typeof placement !== 'object') continue;
    const index = paragraphAt(article.paragraphs, placement.span.start);
    const there = groups.get(index);
    if (there === undefined) groups.set(index, [{ carried: one, placement }]);
    else there.push({ carried: one, placement });
  }
  return groups;
};

/** The records of one paragraph of the new text, with the words they have there. */
const locatePlaced = (
  context: Reanchoring,
  tally: Tally,
  index: number,
  placed: readonly Placed[],
  key: string,
): LocatedMention[] => {
  const { article, old } = context;
  const paragraph = article.paragraphs[index] as Span;
  const { text } = article.source;
  const anchors = describeSpans(
    text,
    paragraph,
    placed.map(({ placement }) => placement.span),
  );
  return placed.map((one, order) => {
    const { record, home } = one.carried;
    const anchor = one.placement.span;
    const span = spanOf(text, paragraph, anchor, record);
    const after = settleAnchor(
      one.carried,
      anchors[order] as { quote: string },
      text.slice(span.start, span.end),
    );
    tallyPlaced(tally, one, after, { key, from: old.paragraphs[home]?.key ?? key });
    return { record: after, anchor, span };
  });
};

/** Puts records whose quote a person must mend back where they stood in the file, after the record above them. */
const withBroken = (
  located: readonly LocatedMention[],
  placed: readonly Placed[],
  records: readonly Carried[],
  fates: ReadonlyMap<Carried, Fate>,
): LocatedMention[] => {
  const at = new Map(placed.map(({ carried }, order) => [carried, located[order] as LocatedMention]));
  const own = records.flatMap(
    (one) => at.get(one) ?? (fates.get(one) === 'broken' ? [{ record: one.record }] : []),
  );
  const known = new Set(own);
  return [...own, ...located.filter((mention) => !known.has(mention))];
};

/** Records that nobody can place and whose paragraph is gone, by the one that it has been joined to. */
const findGuests = ({ carried, fates, partners }: Reanchoring, targets: Targets): Map<number, Carried[]> => {
  const guests = new Map<number, Carried[]>();
  for (const [home, records] of carried.entries()) {
    const index = partners[home];
    if (index === undefined || targets[home] !== undefined) continue;
    const broken = records.filter((one) => fates.get(one) === 'broken');
    if (broken.length > 0) guests.set(index, [...(guests.get(index) ?? []), ...broken]);
  }
  return guests;
};

/** The paragraphs in the order of the file, those that have no counterpart in it last; their records in the order of the text. */
export const buildParagraphs = (context: Reanchoring, tally: Tally, keyOf: KeyOf): LocatedParagraph[] => {
  const { old, article, sources, carried, fates, partners } = context;
  const targets = settleTargets(old.paragraphs, article, partners, fates);
  const groups = groupByParagraph(context);
  const guests = findGuests(context, targets);
  const hosted = new Set(targets);
  const paragraphs = old.paragraphs.map((record, home): LocatedParagraph => {
    const index = targets[home];
    const known = openingsOf(sources, home);
    if (index === undefined)
      return { record: { ...refreshOpening(record, known, undefined), mentions: [] }, mentions: [] };
    const placed = groups.get(index) ?? [];
    const located = locatePlaced(context, tally, index, placed, record.key);
    const own = [...(carried[home] as readonly Carried[]), ...(guests.get(index) ?? [])];
    const opening = openingComment(article.source.text, article.paragraphs[index] as Span);
    return {
      record: refreshOpening(record, known, opening),
      index,
      mentions: withBroken(located, placed, own, fates),
    };
  });
  for (const [index, placed] of groups) {
    if (hosted.has(index)) continue;
    const key = keyOf(index);
    paragraphs.push({
      record: { key, mentions: [] },
      index,
      mentions: locatePlaced(context, tally, index, placed, key),
    });
  }
  return paragraphs;
};
