// The records of a document to their spans in the article the document is about.
import type {
  AnnotationDocument,
  DetailedWord,
  MentionRecord,
  ParagraphRecord,
} from '../annotations/annotation-document.js';
import { matchAnchors } from '../annotations/anchor.js';
import { findOccurrences } from '../annotations/find-occurrences.js';
import { openingComment } from '../annotations/paragraph-opening.js';
import type { Article } from '../model/article.js';
import type { Span } from '../model/span.js';
import { contains, overlaps } from '../model/span.js';
import { createQuoteFinder } from './find-by-quotes.js';

export interface LocatedMention {
  readonly record: MentionRecord;
  /** of the quote; absent when it does not stand in the paragraph, or not clearly */
  readonly anchor?: Span;
  /** of the words the mention really has: the quote a person mended, where it overlaps the anchor */
  readonly span?: Span;
}

export interface LocatedParagraph {
  readonly record: ParagraphRecord;
  /** index into `article.paragraphs`; absent when no paragraph fits */
  readonly index?: number;
  readonly mentions: readonly LocatedMention[];
}

/** The words a person says a mention has. */
export const mendedQuote = ({ human }: MentionRecord): string | undefined =>
  typeof human === 'object' ? (human as DetailedWord).quote : undefined;

/** Span of the mended quote that overlaps the anchor, one that contains it before others. */
const mend = (text: string, paragraph: Span, anchor: Span, quote: string): Span => {
  const around = {
    start: Math.max(paragraph.start, anchor.start - quote.length),
    end: Math.min(paragraph.end, anchor.end + quote.length),
  };
  const places = findOccurrences(text.slice(around.start, around.end), [quote]).get(quote) ?? [];
  const spans = places
    .map((at) => ({ start: around.start + at, end: around.start + at + quote.length }))
    .filter((span) => overlaps(span, anchor));
  return spans.find((span) => contains(span, anchor)) ?? spans[0] ?? anchor;
};

/** The words a mention really has, of a record whose quote stands at `anchor`: those a person mended, or the quote. */
export const spanOf = (text: string, paragraph: Span, anchor: Span, record: MentionRecord): Span => {
  const quote = mendedQuote(record);
  return quote === undefined ? anchor : mend(text, paragraph, anchor, quote);
};

const locateMentions = (text: string, paragraph: Span, records: readonly MentionRecord[]): LocatedMention[] =>
  matchAnchors(text, paragraph, records).map((anchor, index): LocatedMention => {
    const record = records[index] as MentionRecord;
    if (anchor === undefined) return { record };
    return { record, anchor, span: spanOf(text, paragraph, anchor, record) };
  });

/** Paragraphs with one beginning; those before `next` are claimed, so that a line repeated ten thousand times stays cheap. */
interface Alike {
  readonly indexes: number[];
  next: number;
}

interface Claims {
  readonly openings: ReadonlyMap<string, Alike>;
  readonly taken: Set<number>;
  /** index of the paragraph claimed last: records stand in text order */
  last: number;
}

const nextOf = (alike: Alike, { taken, last }: Claims): number | undefined => {
  const { indexes } = alike;
  while (alike.next < indexes.length && taken.has(indexes[alike.next] as number)) alike.next += 1;
  for (let at = alike.next; at < indexes.length; at += 1) {
    const index = indexes[at] as number;
    if (index > last && !taken.has(index)) return index;
  }
  return indexes[alike.next];
};

const byOpening = (claims: Claims, { comments }: ParagraphRecord): number | undefined => {
  for (const line of [...(comments?.['id']?.before ?? [])].reverse()) {
    const alike = claims.openings.get(line);
    const index = alike && nextOf(alike, claims);
    if (index !== undefined) return index;
  }
  return undefined;
};

const openingsOf = ({ source, paragraphs }: Article): Map<string, Alike> => {
  const openings = new Map<string, Alike>();
  for (const [index, paragraph] of paragraphs.entries()) {
    const line = openingComment(source.text, paragraph);
    const there = openings.get(line);
    if (there === undefined) openings.set(line, { indexes: [index], next: 0 });
    else there.indexes.push(index);
  }
  return openings;
};

const createClaims = (article: Article): Claims => ({
  openings: openingsOf(article),
  taken: new Set(),
  last: -1,
});

const claim = (claims: Claims, index: number | undefined): number | undefined => {
  if (index === undefined) return undefined;
  claims.taken.add(index);
  claims.last = index;
  return index;
};

/** The paragraphs that begin as the comment above the record says. */
const alikeOf = ({ openings }: Claims, { comments }: ParagraphRecord): Alike | undefined =>
  (comments?.['id']?.before ?? []).flatMap((line) => openings.get(line) ?? []).at(-1);

/** Of several records that name the beginning of fewer paragraphs, one without mentions waits: a join of paragraphs leaves such a record. */
const findOpenings = (claims: Claims, { paragraphs }: AnnotationDocument): (number | undefined)[] => {
  const wanted = new Map<Alike, number>();
  for (const record of paragraphs) {
    const alike = alikeOf(claims, record);
    if (alike) wanted.set(alike, (wanted.get(alike) ?? 0) + 1);
  }
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

/** For each paragraph of a document the one of the article that begins as the comment above it says. */
export const findByOpening = (document: AnnotationDocument, article: Article): (number | undefined)[] =>
  findOpenings(createClaims(article), document);

/** Paragraphs and mentions of a document in file order with where they stand: each paragraph by the comment above it, else by its quotes. */
export const locateRecords = (document: AnnotationDocument, article: Article): LocatedParagraph[] => {
  const claims = createClaims(article);
  // comments first: a paragraph without one must not claim what another names
  const found = findOpenings(claims, document);
  const finder = createQuoteFinder(
    article,
    document.paragraphs.filter((_, order) => found[order] === undefined),
  );
  let last = -1;
  return document.paragraphs.map((record, order): LocatedParagraph => {
    const index = found[order] ?? claim(claims, finder.find(record, claims.taken, last));
    if (index === undefined)
      return { record, mentions: record.mentions.map((mention) => ({ record: mention })) };
    last = index;
    return {
      record,
      index,
      mentions: locateMentions(article.source.text, article.paragraphs[index] as Span, record.mentions),
    };
  });
};
