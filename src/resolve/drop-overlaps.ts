// Of mentions that overlap one stands: the longest, then the earlier in type order, then the more certain, then the leftmost.
import { ENTITY_TYPES } from '../model/entity-type.js';
import type { EntityType } from '../model/entity-type.js';
import type { Mention } from '../model/mention.js';
import { contains, overlaps } from '../model/span.js';
import { reviseMention } from '../model/revise-mention.js';
import type { Refiner } from './refiner.js';

const RANK = Object.fromEntries(ENTITY_TYPES.map((type, index) => [type, index])) as Record<
  EntityType,
  number
>;

const isLinked = ({ evidence }: Mention): number => (evidence.rule.startsWith('coref/') ? 1 : 0);

/** Between a company and another body the surer reading decides, between other types their order. */
const rankOf = ({ type }: Mention): number => RANK[type === 'organization' ? 'company' : type];

/** The longest, the earlier type, the more certain, what a rule found before what a linker added, the leftmost. */
const byPreference = (a: Mention, b: Mention): number =>
  b.end - b.start - (a.end - a.start) ||
  rankOf(a) - rankOf(b) ||
  b.score - a.score ||
  RANK[a.type] - RANK[b.type] ||
  isLinked(a) - isLinked(b) ||
  a.start - b.start;

/** Text order: by start, the longer first, then by type order. */
const byPosition = (a: Mention, b: Mention): number =>
  a.start - b.start || b.end - a.end || RANK[a.type] - RANK[b.type] || b.score - a.score;

/** The mentions by position; themselves when they stand so already. */
export const inTextOrder = (mentions: readonly Mention[]): readonly Mention[] => {
  for (let at = 1; at < mentions.length; at += 1)
    if (byPosition(mentions[at - 1] as Mention, mentions[at] as Mention) > 0)
      return [...mentions].sort(byPosition);
  return mentions;
};

/** Score from which a judge was found by a title. */
const TITLED = 0.85;

/** A place inside a data centre is a mention of its own, but not over the same words; nothing else nests. */
const mayNest = (outer: Mention, inner: Mention): boolean =>
  outer.type === 'datacenter' &&
  inner.type === 'place' &&
  contains(outer, inner) &&
  inner.end - inner.start < outer.end - outer.start;

/** Mentions in text order, none overlapping another but a place inside a data centre. */
export const dropOverlaps: Refiner = (_article, mentions, drop) => {
  const sorted = inTextOrder(mentions);
  const kept: Mention[] = [];
  let from = 0;
  while (from < sorted.length) {
    let end = (sorted[from] as Mention).end;
    let to = from + 1;
    while (to < sorted.length && (sorted[to] as Mention).start < end) {
      end = Math.max(end, (sorted[to] as Mention).end);
      to += 1;
    }
    if (to === from + 1) kept.push(sorted[from] as Mention);
    else settle(sorted.slice(from, to), kept, drop);
    from = to;
  }
  return kept;
};

const isSame = (a: Mention, b: Mention): boolean =>
  a.type === b.type && a.start === b.start && a.end === b.end;

/** What a rule found, with what only the other knew: a title, a role, the entry it refers to. What a linker says of bearers is not the rule's. */
const merge = (winner: Mention, other: Mention): Mention => {
  const [first, second] = isLinked(winner) > isLinked(other) ? [other, winner] : [winner, other];
  const knowsMore = second.attributes !== undefined && isLinked(second) === 0;
  if (!knowsMore && (first.refersTo || !second.refersTo)) return first;
  const attributes = knowsMore ? { ...second.attributes, ...first.attributes } : first.attributes;
  return reviseMention(first, { attributes, refersTo: first.refersTo ?? second.refersTo });
};

/** Where in mentions that are in text order and apart the first stands that ends after an offset. */
const firstAfter = (apart: readonly Mention[], offset: number): number => {
  let low = 0;
  let high = apart.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((apart[middle] as Mention).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Settles mentions that overlap one another, directly or through others. */
const settle = (group: readonly Mention[], kept: Mention[], drop: Parameters<Refiner>[2]): void => {
  // Both in text order and apart, so that a long chain of overlaps is settled without comparing all with all.
  const standing: Mention[] = [];
  const nested: Mention[] = [];
  const judges = group.filter(({ type, score }) => type === 'judge' && score >= TITLED);
  for (const mention of [...group].sort(byPreference)) {
    // `Chief Justice of India Dipak Misra`: the title says where the judge's name begins
    const judge = mention.type === 'person' ? judges.find(({ end }) => end === mention.end) : undefined;
    const over = standing[firstAfter(standing, mention.start)];
    const isNested = over !== undefined && mayNest(over, mention);
    const level = isNested ? nested : standing;
    const at = firstAfter(level, mention.start);
    const other = level[at];
    const winner = judge ?? (other && overlaps(other, mention) ? other : undefined);
    if (!winner) level.splice(at, 0, mention);
    else if (isSame(winner, mention)) level[at] = merge(winner, mention);
    else {
      const reason =
        winner.end - winner.start > mention.end - mention.start
          ? 'overlaps a longer mention'
          : 'same words, another reading';
      drop({ mention, refiner: 'drop-overlaps', reason, winner });
    }
  }
  for (const mention of [...standing, ...nested].sort(byPosition)) kept.push(mention);
};
