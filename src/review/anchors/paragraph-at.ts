// An offset to the paragraph that holds it.
import type { Span } from '../../model/span.js';

/** Index of the paragraph that holds `offset`; -1 when none does. `paragraphs` are sorted and disjoint. */
export const paragraphAt = (paragraphs: readonly Span[], offset: number): number => {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = paragraphs[middle] as Span;
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return middle;
  }
  return -1;
};
