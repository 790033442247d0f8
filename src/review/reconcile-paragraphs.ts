// Paragraphs on disk and fresh ones to the paragraphs of the result; people's words stay, comments of what goes move on.
import type { MentionRecord, ParagraphRecord } from '../annotations/annotation-document.js';
import type { Mint } from '../annotations/mint-id.js';
import { openingComment } from '../annotations/paragraph-opening.js';
import { linesOf, withLines } from '../annotations/settle-comments.js';
import type { Article } from '../model/article.js';
import type { FreshMention, TypeOf } from './join-mentions.js';
import { joinMentions } from './join-mentions.js';
import type { LocatedParagraph } from './locate-records.js';
import type { ParagraphPair } from './pair-paragraphs.js';
import { pairParagraphs } from './pair-paragraphs.js';
import type { Placed } from './place-mentions.js';
import { byPlace, placeAdded, placeOlds } from './place-mentions.js';

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

const freshMentions = (paragraph: LocatedParagraph | undefined): FreshMention[] =>
  (paragraph?.mentions ?? []).flatMap(({ record, anchor }) =>
    anchor === undefined ? [] : [{ record, span: anchor }],
  );

/** The key of a paragraph that the file did not have; one that is taken is minted anew. */
const freshKey = ({ taken, mint, article }: Context, { record, index }: LocatedParagraph): string => {
  const span = index === undefined ? undefined : article.paragraphs[index];
  const key = taken.has(record.key) && span ? mint.paragraph(article.source.text, span) : record.key;
  taken.add(key);
  return key;
};

const recordsOf = (context: Context, { index, old, fresh }: ParagraphPair): Placed[] => {
  const { article, taken, mint, typeOf } = context;
  const span = index === undefined ? undefined : article.paragraphs[index];
  const olds = old?.mentions ?? [];
  const { freshOf, added } = joinMentions(olds, freshMentions(fresh), typeOf);
  const placed = placeOlds(olds, freshOf, context.notes);
  if (span) placed.push(...placeAdded(added, taken, (one) => mint.mention(article.source.text, span, one)));
  return placed.sort(byPlace);
};

const reconcileParagraph = (context: Context, pair: ParagraphPair): ParagraphRecord | undefined => {
  const { index, old, fresh } = pair;
  const { text } = context.article.source;
  const span = index === undefined ? undefined : context.article.paragraphs[index];
  const opening = span && openingComment(text, span);
  const above = context.carried;
  context.carried = [];
  const mentions = keepRecords(context, recordsOf(context, pair));
  const below = context.carried;
  context.carried = above;
  const record: ParagraphRecord = { key: '', ...old?.record, mentions };
  if (mentions.length === 0 && record.extras === undefined) {
    const lines = Object.values(record.comments ?? {}).flatMap(linesOf);
    context.carried.push(...lines.filter((line) => line !== opening), ...below);
    return undefined;
  }
  const key = old === undefined ? freshKey(context, fresh as LocatedParagraph) : record.key;
  const settled = settleCarried(context, withOpening({ ...record, key }, opening));
  context.carried = below;
  return settled;
};

/** The paragraphs of a re-run. `olds` are those of the file where they stand now, `fresh` what the rules find; `taken` are ids in use. */
export const reconcileParagraphs = (
  olds: readonly LocatedParagraph[],
  fresh: readonly LocatedParagraph[],
  { article, typeOf, mint, taken }: Omit<Context, 'notes' | 'carried'>,
): ReconciledParagraphs => {
  const context: Context = { article, typeOf, taken, mint, notes: [], carried: [] };
  const paragraphs = pairParagraphs(olds, fresh).flatMap((pair) => reconcileParagraph(context, pair) ?? []);
  return { paragraphs, loose: context.carried, notes: context.notes };
};
