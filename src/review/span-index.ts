// Spans, some inside others, to a quick answer: which of them overlap this one?
import type { Span } from '../model/span.js';
import { overlaps } from '../model/span.js';

export interface SpanIndex<Item> {
  /** items whose span shares a code unit with the given one, from right to left */
  overlapping(span: Span): Item[];
}

/** An index of items; `spanOf` gives each its span. */
export const indexSpans = <Item>(items: readonly Item[], spanOf: (item: Item) => Span): SpanIndex<Item> => {
  const sorted = items
    .map((item) => ({ item, span: spanOf(item) }))
    .sort((a, b) => a.span.start - b.span.start);
  // furthest end among the spans up to each: where it lies before the query, nothing further left can overlap
  const reach: number[] = [];
  for (const { span } of sorted) reach.push(Math.max(reach.at(-1) ?? 0, span.end));
  return {
    overlapping(query) {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] as { span: Span }).span.start < query.end) low = middle + 1;
        else high = middle;
      }
      const found: Item[] = [];
      for (let at = low - 1; at >= 0 && (reach[at] as number) > query.start; at -= 1) {
        const { item, span } = sorted[at] as { item: Item; span: Span };
        if (overlaps(span, query)) found.push(item);
      }
      return found;
    },
  };
};
