// Paragraphs on disk and fresh ones to the paragraphs of the result; people's words stay, comments of what goes move on.
import type {
  AnnotationDocument,
  MentionRecord,
  ParagraphRecord,
} from '../annotations/annotation-document.js';
import type { Mint } from '../annotations/mint-id.js';
import { createMint } from '../annotations/mint-id.js';
import { openingComment } from '../annotations/paragraph-opening.js';
import { linesOf, withLines } from '../annotations/settle-comments.js';
import { rescueExtras, settleMention } from '../annotations/settle-record.js';
import type { Article } from '../model/article.js';
import type { Span } from '../model/span.js';
import { isKept } from './human-work.js';
import type { FreshMention, TypeOf } from './join-mentions.js';
import { joinMentions } from './join-mentions.js';
import type { LocatedMention, LocatedParagraph } from './locate-records.js';
import { locateRecords } from './locate-records.js';
import { describeChange } from './reconcile-notes.js';
import { isBoundToRules, isDecided } from './states.js';

export interface ReconciledParagraphs {
  readonly paragraphs: readonly ParagraphRecord[];
  /** comment lines of the last records that went; they belong below the mentions */
  readonly loose: readonly string[];
  readonly notes: readonly string[];
}

interface Context {
  readonly article: Article;
  readonly typeOf: TypeOf;
  readonly mint: Mint;
  readonly taken: Set<string>;
  readonly notes: string[];
  /** comment lines of what went, for the next line that stays */
  carried: string[];
}

/** A record of the result, or one that goes and leaves its comments; `key` sorts it. */
interface Placed {
  readonly record: MentionRecord;
  readonly goes: boolean;
  readonly start: number;
  readonly end: number;
  /** id of the record it follows, itself when it has a place of its own */
  readonly anchorId: string;
  readonly order: number;
}

const byPlace = (a: Placed, b: Placed): number =>
  a.start - b.start ||
  b.end - a.end ||
  (a.anchorId < b.anchorId ? -1 : a.anchorId > b.anchorId ? 1 : a.order - b.order);

const withoutRules = (record: MentionRecord): MentionRecord => {
  const { rules, extras, ...rest } = record;
  const rescued = rescueExtras(extras, rules?.extras);
  return settleMention({ ...rest, ...(rescued === undefined ? {} : { extras: rescued }) });
};

const withRules = (record: MentionRecord, fresh: MentionRecord): MentionRecord => {
  const foreign = record.rules?.extras;
  return {
    ...record,
    rules: {
      ...(fresh.rules as NonNullable<MentionRecord['rules']>),
      ...(foreign === undefined ? {} : { extras: foreign }),
    },
  };
};

/** An undecided record takes the words that the rules see now, and keeps its id. */
const withAnchor = (record: MentionRecord, { quote, nth }: MentionRecord): MentionRecord => {
  const { nth: _old, ...rest } = record;
  return settleMention({ ...rest, quote, ...(nth === undefined ? {} : { nth }) });
};

/** A record on disk as it will stand, or that it goes. */
const update = (
  { record }: LocatedMention,
  fresh: FreshMention | undefined,
): { record: MentionRecord; goes: boolean } => {
  if (isBoundToRules(record)) return { record, goes: false };
  if (fresh === undefined)
    return isKept(record) ? { record: withoutRules(record), goes: false } : { record, goes: true };
  const anchored = isDecided(record) ? record : withAnchor(record, fresh.record);
  return { record: withRules(anchored, fresh.record), goes: false };
};

const placeOlds = (
  context: Context,
  olds: readonly LocatedMention[],
  freshOf: ReadonlyMap<LocatedMention, FreshMention>,
): Placed[] => {
  let last: Pick<Placed, 'start' | 'end' | 'anchorId' | 'order'> = {
    start: -1,
    end: -1,
    anchorId: '',
    order: 0,
  };
  return olds.map((old): Placed => {
    const fresh = freshOf.get(old);
    const { record, goes } = update(old, fresh);
    const note = describeChange(old.record, record);
    if (note !== undefined) context.notes.push(note);
    const span = isDecided(old.record) ? old.anchor : (fresh?.span ?? old.anchor);
    last =
      span === undefined
        ? { ...last, order: last.order + 1 }
        : { start: span.start, end: span.end, anchorId: record.id, order: 0 };
    return { record, goes, ...last };
  });
};

const placeAdded = (
  { article, mint, taken }: Context,
  paragraph: Span,
  added: readonly FreshMention[],
): Placed[] =>
  added.map(({ record, span }): Placed => {
    const id = taken.has(record.id) ? mint.mention(article.source.text, paragraph, span) : record.id;
    taken.add(id);
    return {
      record: { ...record, id },
      goes: false,
      start: span.start,
      end: span.end,
      anchorId: id,
      order: 0,
    };
  });

/** Every comment line of a record, those above it first. */
const commentLines = ({ comments }: MentionRecord): string[] => {
  if (comments === undefined) return [];
  const { id, ...others } = comments;
  return [id, ...Object.values(others)].flatMap((there) => (there === undefined ? [] : linesOf(there)));
};

/** Puts the lines that are carried above a record, before its own. */
const settleCarried = <Kind extends MentionRecord | ParagraphRecord>(
  context: Context,
  record: Kind,
): Kind => {
  if (context.carried.length === 0) return record;
  const comments = withLines(record.comments, 'id', context.carried, true);
  context.carried = [];
  return { ...record, ...(comments === undefined ? {} : { comments }) };
};

const keepRecords = (context: Context, placed: readonly Placed[]): MentionRecord[] => {
  const records: MentionRecord[] = [];
  for (const { record, goes } of placed) {
    if (goes) context.carried.push(...commentLines(record));
    else records.push(settleCarried(context, record));
  }
  return records;
};

/** Comment lines above a paragraph with the line that shows its beginning. */
const withOpening = (record: ParagraphRecord, opening: string | undefined): ParagraphRecord => {
  if (opening === undefined || record.comments?.['id']?.before?.includes(opening)) return record;
  const comments = withLines(record.comments, 'id', [opening]);
  return { ...record, ...(comments === undefined ? {} : { comments }) };
};

interface ParagraphPair {
  readonly index: number | undefined;
  readonly old?: LocatedParagraph;
  readonly fresh?: LocatedParagraph;
}

/** Old and fresh paragraphs in text order; an old one that stands nowhere follows the one before it. */
const pairParagraphs = (
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

const freshMentions = (paragraph: LocatedParagraph | undefined): FreshMention[] =>
  (paragraph?.mentions ?? []).flatMap(({ record, anchor }) =>
    anchor === undefined ? [] : [{ record, span: anchor }],
  );

const reconcileParagraph = (
  context: Context,
  { index, old, fresh }: ParagraphPair,
): ParagraphRecord | undefined => {
  const { article, taken, mint, typeOf } = context;
  const span = index === undefined ? undefined : article.paragraphs[index];
  const opening = span && openingComment(article.source.text, span);
  const olds = old?.mentions ?? [];
  const { freshOf, added } = joinMentions(olds, freshMentions(fresh), typeOf);
  const placed = [
    ...placeOlds(context, olds, freshOf),
    ...(span ? placeAdded(context, span, added) : []),
  ].sort(byPlace);
  const before = context.carried;
  context.carried = [];
  const mentions = keepRecords(context, placed);
  const behind = context.carried;
  context.carried = before;
  const record: ParagraphRecord = { key: '', ...old?.record, mentions };
  if (mentions.length === 0 && record.extras === undefined) {
    const lines = Object.values(record.comments ?? {}).flatMap(linesOf);
    context.carried.push(...lines.filter((line) => line !== opening), ...behind);
    return undefined;
  }
  const keyed =
    old === undefined
      ? {
          ...record,
          key: freshKey(
            fresh as LocatedParagraph,
            taken,
            span && (() => mint.paragraph(article.source.text, span)),
          ),
        }
      : record;
  const settled = settleCarried(context, withOpening(keyed, opening));
  context.carried = behind;
  return settled;
};

const freshKey = (
  { record }: LocatedParagraph,
  taken: Set<string>,
  remint: (() => string) | undefined,
): string => {
  const key = taken.has(record.key) && remint ? remint() : record.key;
  taken.add(key);
  return key;
};

const idsOf = ({ paragraphs, lost }: AnnotationDocument): Set<string> =>
  new Set([
    ...paragraphs.flatMap(({ key, mentions }) => [key, ...mentions.map(({ id }) => id)]),
    ...lost.map(({ id }) => id),
  ]);

/** The paragraphs of a re-run on the same text. */
export const reconcileParagraphs = (
  old: AnnotationDocument,
  fresh: AnnotationDocument,
  article: Article,
  typeOf: TypeOf,
): ReconciledParagraphs => {
  const taken = idsOf(old);
  const context: Context = { article, typeOf, taken, mint: createMint(taken), notes: [], carried: [] };
  const pairs = pairParagraphs(locateRecords(old, article), locateRecords(fresh, article));
  const paragraphs = pairs.flatMap((pair) => reconcileParagraph(context, pair) ?? []);
  return { paragraphs, loose: context.carried, notes: context.notes };
};
