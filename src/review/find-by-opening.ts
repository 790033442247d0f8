// Paragraphs of a file to paragraphs of the article that begin as the comment above them says.
import type {
  AnnotationDocument,
  MentionRecord,
  ParagraphRecord,
} from '../annotations/annotation-document.js';
import { openingComment } from '../annotations/paragraph-opening.js';
import type { Article } from '../model/article.js';
import type { Span } from '../model/span.js';
import { firstBehind } from './first-behind.js';

/** Paragraphs with one beginning; those before `next` are claimed, so that a line repeated ten thousand times stays cheap. */
interface Alike {
  readonly indexes: number[];
  next: number;
  /** how many of them no record names: so many may be passed over for one that holds the words of a record */
  spare: number;
}

/** No more are passed over for one record. */
const MOST_PASSED = 64;

interface Claims {
  readonly article: Article;
  readonly openings: ReadonlyMap<string, Alike>;
  readonly taken: Set<number>;
  /** index of the paragraph claimed last: records stand in text order */
  last: number;
}

const holdsQuotes = (
  { source, paragraphs }: Article,
  index: number,
  records: readonly MentionRecord[],
): boolean => {
  const { start, end } = paragraphs[index] as Span;
  const words = source.text.slice(start, end);
  return records.every(({ quote }) => words.includes(quote));
};

/** The next that is free, behind the paragraph claimed last if there is one; of those the first that holds all quotes, as far as some can be spared. */
const nextOf = (
  alike: Alike,
  { article, taken, last }: Claims,
  mentions: readonly MentionRecord[],
): number | undefined => {
  const { indexes } = alike;
  while (alike.next < indexes.length && taken.has(indexes[alike.next] as number)) alike.next += 1;
  let first: number | undefined;
  let passed = 0;
  for (let at = firstBehind(indexes, last, alike.next); at < indexes.length; at += 1) {
    const index = indexes[at] as number;
    if (taken.has(index)) continue;
    first ??= index;
    if (alike.spare === 0) break;
    if (holdsQuotes(article, index, mentions)) {
      alike.spare -= passed;
      return index;
    }
    passed += 1;
    if (passed > Math.min(alike.spare, MOST_PASSED)) break;
  }
  return first ?? indexes[alike.next];
};

const byOpening = (claims: Claims, { comments, mentions }: ParagraphRecord): number | undefined => {
  for (const line of [...(comments?.['id']?.before ?? [])].reverse()) {
    const alike = claims.openings.get(line);
    const index = alike && nextOf(alike, claims, mentions);
    if (index !== undefined) return index;
  }
  return undefined;
};

const openingsOf = ({ source, paragraphs }: Article): Map<string, Alike> => {
  const openings = new Map<string, Alike>();
  for (const [index, paragraph] of paragraphs.entries()) {
    const line = openingComment(source.text, paragraph);
    const there = openings.get(line);
    if (there === undefined) openings.set(line, { indexes: [index], next: 0, spare: 0 });
    else there.indexes.push(index);
  }
  return openings;
};

const claim = (claims: Claims, index: number | undefined): number | undefined => {
  if (index === undefined) return undefined;
  claims.taken.add(index);
  claims.last = index;
  return index;
};

/** The paragraphs that begin as the comment above the record says. */
const alikeOf = ({ openings }: Claims, { comments }: ParagraphRecord): Alike | undefined =>
  (comments?.['id']?.before ?? []).flatMap((line) => openings.get(line) ?? []).at(-1);

/**
 * For each paragraph of a document the one of the article that begins as the comment above it says. Of several records that name the
 * beginning of fewer paragraphs one without mentions waits: a join of paragraphs leaves such a record.
 */
export const findByOpening = (
  { paragraphs }: AnnotationDocument,
  article: Article,
): (number | undefined)[] => {
  const claims: Claims = { article, openings: openingsOf(article), taken: new Set(), last: -1 };
  const wanted = new Map<Alike, number>();
  for (const record of paragraphs) {
    const alike = alikeOf(claims, record);
    if (alike) wanted.set(alike, (wanted.get(alike) ?? 0) + 1);
  }
  for (const [alike, count] of wanted) alike.spare = Math.max(0, alike.indexes.length - count);
  const waits = (record: ParagraphRecord): boolean => {
    const alike = record.mentions.length === 0 ? alikeOf(claims, record) : undefined;
    return alike !== undefined && (wanted.get(alike) as number) > alike.indexes.length;
  };
  const found = paragraphs.map((record) =>
    waits(record) ? undefined : claim(claims, byOpening(claims, record)),
  );
  return paragraphs.map((record, order) =>
    found[order] === undefined && waits(record) ? claim(claims, byOpening(claims, record)) : found[order],
  );
};
