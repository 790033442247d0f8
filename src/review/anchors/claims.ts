// Which words are taken: two records never stand on the same ones.
import type { Span } from '../../model/span.js';
import { overlaps } from '../../model/span.js';

/** Width of a bucket in code units: a few mentions each. */
const BUCKET = 64;

/** Words of the new text that records stand on, each with who stands there. */
export interface Claims<Owner> {
  /** who stands on exactly these words */
  at(span: Span): Owner | undefined;
  /** who stands on any of these words */
  overlapping(span: Span): { readonly span: Span; readonly owner: Owner }[];
  add(span: Span, owner: Owner): void;
}

export const createClaims = <Owner>(): Claims<Owner> => {
  const exact = new Map<string, Owner>();
  const buckets = new Map<number, { span: Span; owner: Owner }[]>();
  const keyOf = ({ start, end }: Span): string => `${start}:${end}`;
  return {
    at: (span) => exact.get(keyOf(span)),
    overlapping(span) {
      const found = new Set<{ span: Span; owner: Owner }>();
      for (let bucket = Math.floor(span.start / BUCKET); bucket * BUCKET < span.end; bucket += 1)
        for (const claim of buckets.get(bucket) ?? []) if (overlaps(claim.span, span)) found.add(claim);
      return [...found];
    },
    add(span, owner) {
      exact.set(keyOf(span), owner);
      const claim = { span, owner };
      for (let bucket = Math.floor(span.start / BUCKET); bucket * BUCKET < span.end; bucket += 1) {
        const there = buckets.get(bucket);
        if (there === undefined) buckets.set(bucket, [claim]);
        else there.push(claim);
      }
    },
  };
};
