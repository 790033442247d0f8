// The records of a document to their spans in the article the document is about.
import type {
  AnnotationDocument,
  DetailedWord,
  MentionRecord,
  ParagraphRecord,
} from '../annotations/annotation-document.js';
import { matchAnchors } from '../annotations/anchor.js';
import { findOccurrences } from '../annotations/find-occurrences.js';
import type { Article } from '../model/article.js';
import type { Span } from '../model/span.js';
import { contains, overlaps } from '../model/span.js';
import { findByOpening } from './find-by-opening.js';
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

/** Paragraphs and mentions of a document in file order with where they stand: each paragraph by the comment above it, else by its quotes. */
export const locateRecords = (document: AnnotationDocument, article: Article): LocatedParagraph[] => {
  // comments first: a paragraph without one must not claim what another names
  const found = findByOpening(document, article);
  const taken = new Set(found.filter((index) => index !== undefined));
  const finder = createQuoteFinder(
    article,
    document.paragraphs.filter((_, order) => found[order] === undefined),
  );
  let last = -1;
  return document.paragraphs.map((record, order): LocatedParagraph => {
    const index = found[order] ?? finder.find(record, taken, last);
    if (index === undefined)
      return { record, mentions: record.mentions.map((mention) => ({ record: mention })) };
    taken.add(index);
    last = index;
    return {
      record,
      index,
      mentions: locateMentions(article.source.text, article.paragraphs[index] as Span, record.mentions),
    };
  });
};
