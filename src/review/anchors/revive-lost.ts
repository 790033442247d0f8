// Lost mentions to the places where their words stand again; strict, since another mention of the name is not this one.
import type { MentionRecord } from '../../annotations/annotation-document.js';
import { occurrencesOf } from '../../annotations/find-occurrences.js';
import { isMintedFrom, mentionHashes } from '../../annotations/mint-id.js';
import { paragraphOpening } from '../../annotations/paragraph-opening.js';
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';

/** An id of the k-th mention with its words and context: more than this are not looked for. */
const ALIKE = 4;
/** A beginning that more paragraphs share is boilerplate, and tells nothing. */
const MOST = 64;

export interface Revival {
  readonly record: MentionRecord;
  readonly span: Span;
}

export interface ReviveOptions {
  readonly article: Article;
  /** true for words that were not in every old text, at their place */
  readonly hasCome: (span: Span) => boolean;
  /** the record that stands on exactly these words now */
  readonly standingAt: (span: Span) => MentionRecord | undefined;
  /** true when a record with this word may stand there beside those that do */
  readonly isFree: (record: MentionRecord, span: Span) => boolean;
}

const paragraphsByOpening = (
  { source, paragraphs }: Article,
  wanted: ReadonlySet<string>,
): Map<string, Span[]> => {
  const found = new Map<string, Span[]>();
  for (const paragraph of paragraphs) {
    const opening = paragraphOpening(source.text, paragraph);
    if (!wanted.has(opening)) continue;
    const there = found.get(opening);
    if (there === undefined) found.set(opening, [paragraph]);
    else there.push(paragraph);
  }
  return found;
};

/** Places in a paragraph that may be the mention's: where its id was minted, or text that has come and holds its words as it did. */
const placesIn = (
  { article: { source }, hasCome, standingAt }: ReviveOptions,
  { id, quote, nth }: MentionRecord,
  paragraph: Span,
): Span[] => {
  const spans = occurrencesOf(source.text.slice(paragraph.start, paragraph.end), quote).map((at) => ({
    start: paragraph.start + at,
    end: paragraph.start + at + quote.length,
  }));
  const minted = spans.filter((span) => {
    const hashes = mentionHashes(source.text, paragraph, span, ALIKE);
    if (!isMintedFrom(id, quote, hashes)) return false;
    // words that were there all the time with a record that was minted for them are that one's: this one's had the same neighbours
    const other = standingAt(span);
    return other === undefined || hasCome(span) || !isMintedFrom(other.id, quote, hashes);
  });
  const one = spans.length > 1 ? spans[(nth ?? 0) - 1] : nth === undefined ? spans[0] : undefined;
  const isBack = one !== undefined && hasCome(one) && (minted.length === 0 || minted.includes(one));
  return isBack ? [one] : minted;
};

/** Lost mentions that are there again, each with its place; one that may stand in two places stays lost. */
export const reviveLost = (lost: readonly MentionRecord[], options: ReviveOptions): Revival[] => {
  const wanted = new Set(lost.flatMap((record) => (record.in === undefined ? [] : [record.in])));
  if (wanted.size === 0) return [];
  const openings = paragraphsByOpening(options.article, wanted);
  const revived = new Map<MentionRecord, Span>();
  const spans = new Set<string>();
  for (let before = -1; before < revived.size;) {
    before = revived.size;
    for (const record of lost) {
      const paragraphs = openings.get(record.in ?? '') ?? [];
      if (revived.has(record) || paragraphs.length > MOST) continue;
      const free = paragraphs
        .flatMap((paragraph) => placesIn(options, record, paragraph))
        .filter((span) => !spans.has(`${span.start}:${span.end}`) && options.isFree(record, span));
      if (free.length !== 1) continue;
      const [span] = free as [Span];
      revived.set(record, span);
      spans.add(`${span.start}:${span.end}`);
    }
  }
  return [...revived].map(([record, span]) => ({ record, span }));
};
