// Gold mentions and predictions of one text to pairs, one to one, and to what is left over on either side.
import type { Span } from '../model/span.js';
import { overlaps } from '../model/span.js';
import { greedyMatching } from './greedy-matching.js';
import type { Edges } from './heaviest-matching.js';
import { heaviestMatching } from './heaviest-matching.js';
import type { JudgedMention } from './mention-set.js';
import { orderMentions } from './order-mentions.js';
import type { OverlapGroup } from './overlap-graph.js';
import { overlapGroups } from './overlap-graph.js';
import type { Pair } from './pair.js';
import { isExact, isSameType, overlapRatio } from './pair.js';

export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly missed: readonly JudgedMention[];
  readonly spurious: readonly JudgedMention[];
  /** predictions that optional gold excuses: neither right nor wrong */
  readonly excused: readonly JudgedMention[];
}

/** Beyond so many overlaps in one group pairs are taken greedily, the heaviest first: a group of a thousand by a thousand is no article. */
const MOST_EDGES = 1_000_000;

/** Resolution of the overlap ratio among pairs of one tier, in a small group. */
const FINEST = 2 ** 30;

const spanKey = ({ start, end, type }: JudgedMention): string => `${start}:${end}:${type}`;

/** Takes away, from both lists, the pairs with the same span and type: no matching can have more of them, nor gain by having fewer. */
const takeIdentical = (
  gold: readonly JudgedMention[],
  predicted: readonly JudgedMention[],
): { pairs: Pair[]; gold: JudgedMention[]; predicted: JudgedMention[] } => {
  const waiting = new Map<string, JudgedMention[]>();
  for (const mention of predicted) {
    const there = waiting.get(spanKey(mention));
    if (there === undefined) waiting.set(spanKey(mention), [mention]);
    else there.push(mention);
  }
  const pairs: Pair[] = [];
  const taken = new Set<JudgedMention>();
  const left = gold.filter((one) => {
    const found = waiting.get(spanKey(one))?.shift();
    if (found === undefined) return true;
    taken.add(found);
    pairs.push({ gold: one, predicted: found });
    return false;
  });
  return { pairs, gold: left, predicted: predicted.filter((mention) => !taken.has(mention)) };
};

/**
 * Weights whose sums order matchings by the number of exact pairs, then of overlaps of the same type, then of other overlaps, then by
 * the sum of overlap ratios. `size` bounds the number of pairs; four such digits and the ratio fill the 52 bits of a sum.
 */
const weigher = (size: number): ((pair: Pair) => number) => {
  const base = size + 1;
  const scale = Math.min(FINEST, 2 ** Math.floor(52 - 4 * Math.log2(base)));
  const unit = base * scale;
  return (pair) =>
    unit * (isExact(pair) ? base * base : isSameType(pair) ? base : 1) +
    Math.floor(overlapRatio(pair.gold, pair.predicted) * scale);
};

const pairGroup = ({ gold, predicted, neighbours }: OverlapGroup): Pair[] => {
  const weigh = weigher(Math.min(gold.length, predicted.length));
  const pairOf = (row: number, column: number): Pair => ({
    gold: gold[row] as JudgedMention,
    predicted: predicted[column] as JudgedMention,
  });
  const edges = neighbours.map((to, row): Edges => ({
    to,
    weights: Float64Array.from(to, (column) => weigh(pairOf(row, column))),
  }));
  const count = neighbours.reduce((sum, list) => sum + list.length, 0);
  const match = count > MOST_EDGES ? greedyMatching : heaviestMatching;
  return match(edges, predicted.length).flatMap((column, row) => (column < 0 ? [] : [pairOf(row, column)]));
};

/** A test whether a span shares words with any of some; binary search over their union. */
const touching = (spans: readonly Span[]): ((span: Span) => boolean) => {
  const union: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = union.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else union.push({ start, end });
  }
  return (span) => {
    let low = 0;
    let high = union.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((union[middle] as Span).end <= span.start) low = middle + 1;
      else high = middle;
    }
    const there = union[low];
    return there !== undefined && overlaps(there, span);
  };
};

/**
 * The maximum-weight one-to-one matching: first as many pairs as can be with the same span and type, then with the same span, then
 * overlapping with the same type, then overlapping; ties by overlap ratio, then by position. The order of the lists does not matter.
 * Optional gold takes the prediction that is just it; any other prediction that touches it is compared with required gold of its own
 * type only, and excused when there is none.
 */
export const alignMentions = (
  gold: readonly JudgedMention[],
  predicted: readonly JudgedMention[],
): Alignment => {
  const optional = orderMentions(gold.filter((mention) => mention.optional === true));
  const same = takeIdentical(
    orderMentions(gold.filter((mention) => mention.optional !== true)),
    orderMentions(predicted),
  );
  const allowed = takeIdentical(optional, same.predicted);
  const touchesOptional = touching(optional);
  const groups = overlapGroups(
    same.gold,
    allowed.predicted,
    (one, other) => one.type === other.type || !touchesOptional(other),
  );
  const pairs = [...same.pairs, ...groups.flatMap(pairGroup)];
  const paired = new Set(pairs.flatMap((pair) => [pair.gold, pair.predicted]));
  const alone = allowed.predicted.filter((mention) => !paired.has(mention));
  return {
    pairs: pairs.sort((a, b) => a.gold.start - b.gold.start || b.gold.end - a.gold.end),
    missed: same.gold.filter((mention) => !paired.has(mention)),
    spurious: alone.filter((mention) => !touchesOptional(mention)),
    excused: [
      ...allowed.pairs.map((pair) => pair.predicted),
      ...alone.filter((mention) => touchesOptional(mention)),
    ],
  };
};
