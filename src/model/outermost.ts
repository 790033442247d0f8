// Spans that may lie in one another to those that lie in no other.
import type { Span } from './span.js';
import { contains } from './span.js';

/** The spans that no other of them holds, in their order; of equal ones the first. */
export const outermost = <T extends Span>(spans: readonly T[]): T[] => {
  const kept = new Set<T>();
  let widest: T | undefined;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (widest && contains(widest, span)) continue;
    kept.add(span);
    widest = span;
  }
  return spans.filter((span) => kept.has(span));
};
