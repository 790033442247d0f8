// A gold mention and a prediction put beside each other, and how alike they are.
import type { Span } from '../model/span.js';
import type { JudgedMention } from './mention-set.js';

export interface Pair {
  readonly gold: JudgedMention;
  readonly predicted: JudgedMention;
}

export const isExact = ({ gold, predicted }: Pair): boolean =>
  gold.start === predicted.start && gold.end === predicted.end;

export const isSameType = ({ gold, predicted }: Pair): boolean => gold.type === predicted.type;

/** Shared length over joint length of two spans that overlap: 0 to 1. */
export const overlapRatio = (a: Span, b: Span): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start));
