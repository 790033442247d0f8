// Spans to quotes in a paragraph and back.
import type { Span } from '../model/span.js';
import { findOccurrences } from './find-occurrences.js';

/** What finds a span again in its paragraph. */
export interface Anchor {
  readonly quote: string;
  /** 1-based; absent when the quote stands once */
  readonly nth?: number;
}

/** Position of `offset` in a sorted list that holds it. A search, not `indexOf`: one name may stand a hundred thousand times. */
const rankOf = (places: readonly number[], offset: number): number => {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Anchors of spans that all lie in `paragraph`, in their order. Offsets are into `text`. */
export const describeSpans = (text: string, paragraph: Span, spans: readonly Span[]): Anchor[] => {
  const within = text.slice(paragraph.start, paragraph.end);
  const quotes = spans.map((span) => text.slice(span.start, span.end));
  const occurrences = findOccurrences(within, quotes);
  return quotes.map((quote, index) => {
    const places = occurrences.get(quote) ?? [];
    if (places.length < 2) return { quote };
    return { quote, nth: rankOf(places, (spans[index] as Span).start - paragraph.start) + 1 };
  });
};

/** Spans of anchors in `paragraph`, in their order; undefined where the quote does not stand, or several times and `nth` does not say which. */
export const matchAnchors = (
  text: string,
  paragraph: Span,
  anchors: readonly Anchor[],
): (Span | undefined)[] => {
  const occurrences = findOccurrences(
    text.slice(paragraph.start, paragraph.end),
    anchors.map(({ quote }) => quote),
  );
  return anchors.map(({ quote, nth }) => {
    const places = occurrences.get(quote) ?? [];
    const at = nth === undefined ? (places.length === 1 ? places[0] : undefined) : places[nth - 1];
    return at === undefined
      ? undefined
      : { start: paragraph.start + at, end: paragraph.start + at + quote.length };
  });
};
