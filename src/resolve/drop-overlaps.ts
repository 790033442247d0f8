// Of mentions that overlap one stands: the longest, then the earlier in type order, then the more certain, then the leftmost.
import { ENTITY_TYPES } from '../model/entity-type.js';
import type { Mention } from '../model/mention.js';
import { contains, overlaps } from '../model/span.js';
import type { Refiner } from './resolve.js';

const rank = (mention: Mention): number => ENTITY_TYPES.indexOf(mention.type);

const isBetter = (a: Mention, b: Mention): number =>
  b.end - b.start - (a.end - a.start) || rank(a) - rank(b) || b.score - a.score || a.start - b.start;

/** A place inside a data centre is a mention of its own; nothing else nests. */
const mayNest = (outer: Mention, inner: Mention): boolean => outer.type === 'datacenter' && inner.type === 'place' && contains(outer, inner);

export const dropOverlaps: Refiner = (_article, mentions, drop) => {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort(isBetter)) {
    const winner = kept.find((other) => overlaps(other, mention) && !mayNest(other, mention));
    if (winner) drop({ mention, refiner: 'drop-overlaps', reason: winner.end - winner.start > mention.end - mention.start ? 'inside or beside a longer mention' : 'same words, other reading', winner });
    else kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
};
