// The file's records to where their words stand in the text of now, and those whose words are gone.
import { describeSpans } from '../../annotations/anchor.js';
import type {
  AnnotationDocument,
  MentionRecord,
  ParagraphRecord,
} from '../../annotations/annotation-document.js';
import { occurrencesOf } from '../../annotations/find-occurrences.js';
import { openingComment, paragraphOpening } from '../../annotations/paragraph-opening.js';
import { settleMention } from '../../annotations/settle-record.js';
import { without } from '../../annotations/without.js';
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { findByOpening, mendedQuote, spanOf } from '../locate-records.js';
import type { LocatedMention, LocatedParagraph } from '../locate-records.js';
import { isDecided } from '../states.js';
import { createClaims } from './claims.js';
import { describeLost, describePlaced } from './describe-fate.js';
import { loosen } from './edit-distance.js';
import { findLikelyPartners } from './find-likely-partners.js';
import { mapTexts } from './map-texts.js';
import type { TextMap } from './map-texts.js';
import { paragraphAt } from './paragraph-at.js';
import { findByFile } from './place-by-file.js';
import { locateInTexts, placeByText } from './place-by-text.js';
import type { Source } from './place-by-text.js';
import { isOfAPerson } from '../human-work.js';
import type { Carried, Fate, Placement, Taken } from './placement.js';
import { refreshOpening } from './refresh-opening.js';
import { settleTargets } from './settle-paragraphs.js';
import type { Targets } from './settle-paragraphs.js';
import { toLost } from './to-lost.js';

/** How many decided records of each fate there are. */
export interface Outcomes {
  readonly same: number;
  readonly moved: number;
  readonly edited: number;
  readonly lost: number;
  readonly revived: number;
}

export interface Reanchored {
  /** in the order of the file, those that have no counterpart in it last */
  readonly paragraphs: readonly LocatedParagraph[];
  readonly lost: readonly MentionRecord[];
  readonly notes: readonly string[];
  readonly outcomes: Outcomes;
  /** true for words that were not in every known old text, at their place */
  readonly hasCome: (span: Span) => boolean;
}

/** The key of a paragraph of the new text that no paragraph of the file has become. */
export type KeyOf = (index: number) => string;

interface Context {
  readonly old: AnnotationDocument;
  readonly article: Article;
  readonly sources: readonly Source[];
  readonly carried: readonly (readonly Carried[])[];
  readonly fates: Map<Carried, Fate>;
  /** paragraph of the new text that each paragraph of the file has become, also when another has it too */
  readonly partners: (number | undefined)[];
}

const openingOf = (
  sources: readonly Source[],
  home: number,
  { comments }: ParagraphRecord,
): string | undefined => {
  for (const { map, located } of sources) {
    const index = located[home]?.index;
    const paragraph = index === undefined ? undefined : map.old.paragraphs[index];
    if (paragraph) return paragraphOpening(map.old.source.text, paragraph);
  }
  return comments?.['id']?.before?.at(-1)?.replace(/^#\s*/, '');
};

const partnersOf = (
  old: AnnotationDocument,
  article: Article,
  sources: readonly Source[],
): (number | undefined)[] => {
  const byOpening = findByOpening(old, article);
  return old.paragraphs.map((_, home) => {
    const known = sources.filter(({ located }) => located[home]?.index !== undefined);
    if (known.length === 0) return byOpening[home];
    return known
      .map(({ map, located }) => map.partnerOf((located[home] as LocatedParagraph).index as number))
      .find((index) => index !== undefined);
  });
};

/** The paragraphs of the file that no old text tells of and whose beginning stands nowhere. */
const homesToFind = ({ sources, carried, partners }: Context): Map<number, readonly Carried[]> =>
  new Map(
    [...carried.entries()].filter(
      ([home]) =>
        partners[home] === undefined && sources.every(({ located }) => located[home]?.index === undefined),
    ),
  );

/** Places what the old texts did not tell by what the file says: first with the paragraphs that are known, then with those that this made known. */
const placeLeft = (context: Context, areAllKnown: boolean): void => {
  const { old, article, carried, fates, partners } = context;
  const claims = createClaims<Taken>();
  for (const [one, fate] of fates) if (typeof fate === 'object') claims.add(fate.span, { carried: one });
  const left = carried
    .flat()
    .filter((one) => !fates.has(one))
    .sort((a, b) => Number(isOfAPerson(b.record)) - Number(isOfAPerson(a.record)));
  if (left.length === 0) return;
  const places = findByFile(article, left, carried, claims);
  const place = (one: Carried, span: Span | undefined): void => {
    if (span === undefined) return;
    claims.add(span, { carried: one });
    fates.set(one, { span, how: 'guessed' });
  };
  // those whose paragraph is there come first: what looks like them elsewhere must not take their words
  for (const one of left)
    if (partners[one.home] !== undefined) place(one, places.find(one, partners[one.home]));
  const likely = findLikelyPartners(article, homesToFind(context), new Set(partners), (one) =>
    places.find(one, undefined),
  );
  for (const [home, index] of likely) partners[home] = index;
  const targets = settleTargets(old.paragraphs, article, partners, fates);
  for (const one of left) if (!fates.has(one)) place(one, places.find(one, targets[one.home]));
  for (const one of left) {
    const target = targets[one.home];
    if (!fates.has(one) && target !== undefined) place(one, places.findEdited(one, target));
  }
  // a quote that its paragraph holds several times, and no nth that says which, is for a person to tell apart
  const isUnclear = ({ home, record: { quote, nth } }: Carried): boolean => {
    const partner = partners[home];
    const paragraph = partner === undefined ? undefined : article.paragraphs[partner];
    if (paragraph === undefined) return false;
    const count = occurrencesOf(article.source.text.slice(paragraph.start, paragraph.end), quote).length;
    return nth === undefined ? count > 1 : count > 0 && nth > count;
  };
  for (const one of left)
    if (!fates.has(one)) fates.set(one, areAllKnown && isUnclear(one) ? 'broken' : 'gone');
};

/** The quote that a person decided on and that stands no more: the oldest there is until the decision is looked at again. */
const wasOf = (record: MentionRecord, quote: string, words: string): string | undefined => {
  const mended = mendedQuote(record);
  const changed = loosen(quote) !== loosen(record.quote);
  const isMendLost = mended !== undefined && loosen(words) !== loosen(mended);
  const was = changed ? (record.was ?? record.quote) : isMendLost ? (record.was ?? mended) : record.was;
  if (was === undefined || !isDecided(record)) return undefined;
  // edited back
  if (changed && loosen(was) === loosen(quote)) return undefined;
  return !changed && was === mended && !isMendLost ? undefined : was;
};

/** A record with the words it has now; `words` are those with its span mended. */
const settleAnchor = (
  { record }: Carried,
  { quote, nth }: { quote: string; nth?: number },
  words: string,
): MentionRecord => {
  const was = wasOf(record, quote, words);
  return settleMention({
    ...without(record, 'nth', 'was', 'in'),
    quote,
    ...(nth === undefined ? {} : { nth }),
    ...(was === undefined ? {} : { was }),
  });
};

interface Placed {
  readonly carried: Carried;
  readonly placement: Placement;
}

/** Records by the paragraph of the new text that they stand in. */
const groupByParagraph = ({ article, fates, carried }: Context): Map<number, Placed[]> => {
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

interface Tally {
  readonly notes: string[];
  readonly outcomes: Record<keyof Outcomes, number>;
}

const tell = (
  { notes, outcomes }: Tally,
  { carried, placement }: Placed,
  after: MentionRecord,
  keys: { key: string; from: string },
): void => {
  const { record } = carried;
  if (!isDecided(record)) return;
  const isGuess = placement.how === 'guessed';
  const note = describePlaced(record, after, { ...keys, isGuess });
  if (note !== undefined) notes.push(note);
  if (after.was !== undefined && after.was !== record.was) outcomes.edited += 1;
  else if (keys.key !== keys.from || after.nth !== record.nth) outcomes.moved += 1;
  else outcomes.same += 1;
};

/** The records of one paragraph of the new text, with the words they have there. */
const locatePlaced = (
  context: Context,
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
    tell(tally, one, after, { key, from: old.paragraphs[home]?.key ?? key });
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

/** Records that nobody can place, by the paragraph that theirs has been joined to. */
const findGuests = ({ carried, fates, partners }: Context, targets: Targets): Map<number, Carried[]> => {
  const guests = new Map<number, Carried[]>();
  for (const [home, records] of carried.entries()) {
    const index = partners[home];
    if (index === undefined || targets[home] === index) continue;
    const broken = records.filter((one) => fates.get(one) === 'broken');
    if (broken.length > 0) guests.set(index, [...(guests.get(index) ?? []), ...broken]);
  }
  return guests;
};

const openingsOf = (sources: readonly Source[], home: number): string[] =>
  sources.flatMap(({ map, located }) => {
    const index = located[home]?.index;
    const paragraph = index === undefined ? undefined : map.old.paragraphs[index];
    return paragraph === undefined ? [] : [openingComment(map.old.source.text, paragraph)];
  });

const build = (context: Context, tally: Tally, keyOf: KeyOf): LocatedParagraph[] => {
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

/** Where the records of a file stand in a text that has changed. `before` are the old texts as far as they are known. */
export const reanchor = (
  old: AnnotationDocument,
  article: Article,
  before: readonly Article[],
  keyOf: KeyOf,
): Reanchored => {
  const maps: TextMap[] = before.map((one) => mapTexts(one, article));
  const sources = locateInTexts(old, maps);
  const carried = old.paragraphs.map((paragraph, home) => {
    const opening = openingOf(sources, home, paragraph);
    return paragraph.mentions.map((record): Carried => ({
      record,
      home,
      ...(opening === undefined ? {} : { opening }),
    }));
  });
  const fates = placeByText(sources, carried, createClaims());
  const context: Context = {
    old,
    article,
    sources,
    carried,
    fates,
    partners: partnersOf(old, article, sources),
  };
  placeLeft(context, before.length >= old.text.length);
  const tally: Tally = { notes: [], outcomes: { same: 0, moved: 0, edited: 0, lost: 0, revived: 0 } };
  const paragraphs = build(context, tally, keyOf);
  const gone = carried.flat().filter((one) => fates.get(one) === 'gone' && isOfAPerson(one.record));
  for (const { record } of gone) {
    tally.notes.push(describeLost(record));
    if (isDecided(record)) tally.outcomes.lost += 1;
  }
  return {
    paragraphs,
    lost: gone.map(({ record, opening }) => toLost(record, opening)),
    notes: tally.notes,
    outcomes: tally.outcomes,
    hasCome: (span) => maps.some((map) => !map.wasThere(span)),
  };
};
