// The document on disk and the one the rules make now, of the same text or a changed one, to the document to write: the human word stands.
import type { AnnotationDocument, MentionRecord } from '../annotations/annotation-document.js';
import { createMint } from '../annotations/mint-id.js';
import { openingComment } from '../annotations/paragraph-opening.js';
import { END_MARK } from '../annotations/print-document.js';
import { settleDocument, withLines } from '../annotations/settle-comments.js';
import { without } from '../annotations/without.js';
import type { Article } from '../model/article.js';
import type { Span } from '../model/span.js';
import { describeLost, describeRevived } from './anchors/describe-fate.js';
import { insertRevived } from './anchors/insert-revived.js';
import { reanchor } from './anchors/reanchor.js';
import type { Reanchored } from './anchors/reanchor.js';
import type { Outcomes } from './anchors/tally.js';
import { toLost } from './anchors/to-lost.js';
import { isOfAPerson } from './human-work.js';
import type { TypeOf } from './join-mentions.js';
import { keepEntityIds } from './keep-entity-ids.js';
import { locateRecords } from './locate-records.js';
import type { LocatedMention, LocatedParagraph } from './locate-records.js';
import { reconcileEntities } from './reconcile-entities.js';
import { reconcileParagraphs } from './reconcile-paragraphs.js';
import { isDecided } from './states.js';

export interface Reconciled {
  readonly document: AnnotationDocument;
  /** one line each, `id: what happened`; nothing for what nobody had decided */
  readonly notes: readonly string[];
  /** of decided records: how many stand where they stood, elsewhere, on edited words, are lost, are back */
  readonly outcomes: Outcomes;
}

/** True when one of the blob ids of a document is that of the text. */
export const isSameText = ({ text }: AnnotationDocument, blob: string): boolean =>
  text.some((id) => {
    const digits = id.slice('git:'.length);
    return digits !== '' && blob !== '' && (blob.startsWith(digits) || digits.startsWith(blob));
  });

/** Types of ids, the human word before that of the rules; `date` and `money` are their own. */
const typesOf = (old: AnnotationDocument, fresh: AnnotationDocument): TypeOf => {
  const types = new Map<string, string>([
    ['date', 'date'],
    ['money', 'money'],
  ]);
  for (const { id, rules } of fresh.entities) if (rules !== undefined) types.set(id, rules.is);
  for (const { id, human, rules } of old.entities) {
    const said =
      typeof human === 'string' ? human : human !== undefined && 'is' in human ? human.is : undefined;
    const type = said ?? types.get(id) ?? rules?.is;
    if (type !== undefined) types.set(id, type);
  }
  return (is) => types.get(is);
};

/** A date that a person or a caller gave has no zone, and stays. */
const publishedOf = (
  old: AnnotationDocument,
  fresh: AnnotationDocument,
): Pick<AnnotationDocument, 'published'> => {
  const published =
    old.published !== undefined && old.published.from === undefined ? old.published : fresh.published;
  return published === undefined ? {} : { published };
};

const idsOf = (paragraphs: readonly LocatedParagraph[], lost: readonly MentionRecord[]): Set<string> =>
  new Set([
    ...paragraphs.flatMap(({ record, mentions }) => [record.key, ...mentions.map((one) => one.record.id)]),
    ...lost.map(({ id }) => id),
  ]);

const noOutcomes: Outcomes = { same: 0, moved: 0, edited: 0, lost: 0, revived: 0 };

/**
 * True when the words are gone for sure: the paragraph that the file shows the beginning of does not hold them, or the article does not.
 * A quote that stands several times, or whose paragraph nobody can tell, is for a person.
 */
const isGone = (
  { source, paragraphs }: Article,
  { record: { comments }, index }: LocatedParagraph,
  { record, anchor }: LocatedMention,
): boolean => {
  if (anchor !== undefined) return false;
  if (!source.text.includes(record.quote)) return true;
  const paragraph = index === undefined ? undefined : paragraphs[index];
  return (
    paragraph !== undefined &&
    comments?.['id']?.before?.includes(openingComment(source.text, paragraph)) === true &&
    !source.text.slice(paragraph.start, paragraph.end).includes(record.quote)
  );
};

/** Where the records of the file stand in the text they were made for. What a merge left without its words, or a person mistyped, is lost. */
const locateInPlace = (old: AnnotationDocument, article: Article): Reanchored => {
  const lost: MentionRecord[] = [];
  const paragraphs = locateRecords(old, article).map((paragraph): LocatedParagraph => {
    const gone = paragraph.mentions.filter(
      (mention) => isOfAPerson(mention.record) && isGone(article, paragraph, mention),
    );
    if (gone.length === 0) return paragraph;
    const opening = paragraph.record.comments?.['id']?.before?.at(-1)?.replace(/^#\s*/, '');
    lost.push(...gone.map(({ record }) => toLost(record, opening)));
    return { ...paragraph, mentions: paragraph.mentions.filter((mention) => !gone.includes(mention)) };
  });
  const count = (records: readonly MentionRecord[]): number => records.filter(isDecided).length;
  const same = paragraphs.reduce((sum, { mentions }) => sum + count(mentions.map(({ record }) => record)), 0);
  return {
    paragraphs,
    lost,
    notes: lost.map(describeLost),
    outcomes: { ...noOutcomes, same, lost: count(lost) },
    hasCome: () => false,
  };
};

/** Old texts, each once; the text of now is one of them when a merge has joined it with others. */
const textsBefore = (
  old: AnnotationDocument,
  article: Article,
  before: readonly Article[],
): readonly Article[] => {
  const texts = new Map(before.map((one) => [one.source.blob, one]));
  if (isSameText(old, article.source.blob)) texts.set(article.source.blob, article);
  return [...texts.values()];
};

/** The records of the file where they stand now, lost ones that are back among them. */
const placeRecords = (
  old: AnnotationDocument,
  article: Article,
  before: readonly Article[],
  { typeOf, keyOf }: { typeOf: TypeOf; keyOf: (index: number, taken: Set<string>) => string },
): Reanchored & { taken: Set<string> } => {
  const isSame = old.text.length === 1 && isSameText(old, article.source.blob);
  const taken = idsOf([], old.lost);
  for (const { key, mentions } of old.paragraphs)
    for (const id of [key, ...mentions.map((one) => one.id)]) taken.add(id);
  const key = (index: number): string => keyOf(index, taken);
  const placed = isSame
    ? locateInPlace(old, article)
    : reanchor(old, article, textsBefore(old, article, before), key);
  const { paragraphs, lost, revived } = insertRevived(placed.paragraphs, [...old.lost, ...placed.lost], {
    article,
    typeOf,
    keyOf: key,
    hasCome: placed.hasCome,
  });
  return {
    paragraphs,
    lost: [...lost].sort((a, b) => (a.id < b.id ? -1 : 1)),
    notes: [...placed.notes, ...revived.map(describeRevived)],
    outcomes: { ...placed.outcomes, revived: revived.filter(isDecided).length },
    hasCome: placed.hasCome,
    // ids of what nobody decided and stands nowhere are free again
    taken: idsOf(paragraphs, lost),
  };
};

/**
 * The document to write, and what to tell. Every `human`, `note`, `x-*`, comment, hand-added record and lost mention stays; only
 * `rules`, the rules' own entities, the ruleset and the header are set or dropped. Doing it twice is doing it once.
 * On another text every record is put where its words stand now: `before` are the texts that the file names, as far as they are known;
 * without them only what the file itself says is used, and each such decision is named. What people decided on words that are
 * gone stands under `lost`, and comes back with the words.
 */
export const reconcile = (
  old: AnnotationDocument,
  fresh: AnnotationDocument,
  article: Article,
  before: readonly Article[] = [],
): Reconciled => {
  const freshLocated = locateRecords(fresh, article);
  const keys = new Map(freshLocated.map(({ index, record }) => [index, record.key]));
  const keyOf = (index: number, taken: Set<string>): string => {
    const key = keys.get(index);
    if (key === undefined || taken.has(key))
      return createMint(taken).paragraph(article.source.text, article.paragraphs[index] as Span);
    taken.add(key);
    return key;
  };
  const typeOf = typesOf(old, fresh);
  const placed = placeRecords(old, article, before, { typeOf, keyOf });
  const { fresh: renamed, located } = keepEntityIds(old, fresh, placed.paragraphs, freshLocated);
  const {
    paragraphs,
    loose: below,
    notes,
  } = reconcileParagraphs(placed.paragraphs, located, {
    article,
    typeOf: typesOf(old, renamed),
    taken: placed.taken,
    mint: createMint(placed.taken),
  });
  const { lost, outcomes } = placed;
  const settled = { ...old, lost };
  const sameText = isSameText(old, article.source.blob);
  const { entities, loose, notes: others } = reconcileEntities(settled, renamed, paragraphs, sameText);
  const comments = withLines(
    withLines(old.comments, 'mentions', loose, true),
    lost.length > 0 ? 'lost' : END_MARK,
    below,
    true,
  );
  const document = settleDocument({
    ...without(old, 'published', 'schema'),
    ...(fresh.schema === undefined ? {} : { schema: fresh.schema }),
    article: fresh.article,
    text: fresh.text,
    ...publishedOf(old, fresh),
    ruleset: fresh.ruleset,
    entities,
    paragraphs,
    lost,
    ...(comments === undefined ? {} : { comments }),
  });
  return { document, notes: [...placed.notes, ...notes, ...others], outcomes };
};
