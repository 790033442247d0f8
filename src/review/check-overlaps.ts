// Accepted mentions of a paragraph to findings about those that share words.
import type { Span } from '../model/span.js';
import { overlaps } from '../model/span.js';
import type { Report } from './finding.js';
import type { LocatedMention } from './locate-records.js';
import { mayNest } from './may-nest.js';

/** A mention that stands, with the type it has. */
export interface Standing {
  readonly path: string;
  readonly mention: LocatedMention;
  readonly span: Span;
  readonly type: string | undefined;
}

/** Accepted mentions of a paragraph that share words; spans are sorted, so each is compared with those that reach into it. */
export const checkOverlaps = (standing: readonly Standing[], report: Report): void => {
  const sorted = [...standing].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let open: Standing[] = [];
  for (const one of sorted) {
    open = open.filter(({ span }) => overlaps(span, one.span));
    const other = open.find((before) => !mayNest(before.type, one.type));
    if (other !== undefined)
      report(
        one.path,
        'id',
        'overlap',
        'error',
        `"${one.mention.record.quote}" overlaps ${other.mention.record.id}, and both are accepted`,
        'reject one of the two (human: nothing)',
      );
    open.push(one);
  }
};
