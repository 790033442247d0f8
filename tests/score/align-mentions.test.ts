// The matching is the best there is, one to one, and the same for any order of the lists.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../src/model/span.js';
import type { Alignment } from '../../src/score/align-mentions.js';
import { alignMentions } from '../../src/score/align-mentions.js';
import { greedyMatching } from '../../src/score/greedy-matching.js';
import type { Edges } from '../../src/score/heaviest-matching.js';
import { heaviestMatching } from '../../src/score/heaviest-matching.js';
import type { JudgedMention } from '../../src/score/mention-set.js';
import type { Pair } from '../../src/score/pair.js';
import { isExact, isSameType, overlapRatio } from '../../src/score/pair.js';
import { goldMentions, mentions } from './mention-arbitraries.js';

/** Pairs of each tier, from the best down, then the sum of overlap ratios. */
const worthOf = (pairs: readonly Pair[]): number[] => [
  pairs.filter((pair) => isExact(pair) && isSameType(pair)).length,
  pairs.filter((pair) => isExact(pair) && !isSameType(pair)).length,
  pairs.filter((pair) => !isExact(pair) && isSameType(pair)).length,
  pairs.filter((pair) => !isExact(pair) && !isSameType(pair)).length,
  Math.round(pairs.reduce((sum, pair) => sum + overlapRatio(pair.gold, pair.predicted), 0) * 1e6),
];

const compareWorth = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
};

const bestOf = (gold: readonly JudgedMention[], predicted: readonly JudgedMention[]): number[] => {
  const [first, ...rest] = gold;
  if (first === undefined) return worthOf([]);
  const extend = (pairs: readonly Pair[], index: number, taken: ReadonlySet<number>): number[] => {
    const one = gold[index];
    if (one === undefined) return worthOf(pairs);
    let best = extend(pairs, index + 1, taken);
    predicted.forEach((other, at) => {
      if (taken.has(at) || !overlaps(one, other)) return;
      const worth = extend([...pairs, { gold: one, predicted: other }], index + 1, new Set([...taken, at]));
      if (compareWorth(worth, best) > 0) best = worth;
    });
    return best;
  };
  return rest.length >= 0 ? extend([], 0, new Set()) : [];
};

const shown = ({ pairs, missed, spurious, excused }: Alignment): unknown => ({
  pairs: pairs.map((pair) => JSON.stringify(pair)).sort(),
  missed: missed.map((one) => JSON.stringify(one)).sort(),
  spurious: spurious.map((one) => JSON.stringify(one)).sort(),
  excused: excused.map((one) => JSON.stringify(one)).sort(),
});

describe('alignMentions', () => {
  it('is as good as the best of all matchings, on small lists', () => {
    fc.assert(
      fc.property(mentions(5, 14), mentions(5, 14), (gold, predicted) => {
        expect(worthOf(alignMentions(gold, predicted).pairs)).toEqual(bestOf(gold, predicted));
      }),
      { numRuns: 400 },
    );
  });

  it('does not depend on the order of the lists', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(goldMentions(12, 30), mentions(12, 30))
          .chain(([gold, predicted]) =>
            fc.tuple(
              fc.constant(gold),
              fc.constant(predicted),
              fc.shuffledSubarray(gold, { minLength: gold.length }),
              fc.shuffledSubarray(predicted, { minLength: predicted.length }),
            ),
          ),
        ([gold, predicted, otherGold, otherPredicted]) => {
          expect(shown(alignMentions(otherGold, otherPredicted))).toEqual(
            shown(alignMentions(gold, predicted)),
          );
        },
      ),
    );
  });

  it('leaves no mention out and takes none twice', () => {
    fc.assert(
      fc.property(goldMentions(15), mentions(15), (gold, predicted) => {
        const { pairs, missed, spurious, excused } = alignMentions(gold, predicted);
        expect(pairs.length + missed.length).toBe(gold.filter(({ optional }) => !optional).length);
        expect(pairs.length + spurious.length + excused.length).toBe(predicted.length);
        for (const pair of pairs) expect(overlaps(pair.gold, pair.predicted)).toBe(true);
      }),
    );
  });

  it('pairs every mention with itself, the same objects on both sides too', () => {
    fc.assert(
      fc.property(mentions(15), (list) => {
        const { pairs, missed, spurious } = alignMentions(list, list);
        expect([missed, spurious]).toEqual([[], []]);
        expect(pairs.every((pair) => isExact(pair) && isSameType(pair))).toBe(true);
      }),
    );
  });

  it('keeps the earlier of two that are equally good', () => {
    const gold: JudgedMention[] = [
      { start: 2, end: 4, type: 'place' },
      { start: 0, end: 2, type: 'date' },
    ];
    const { pairs, missed } = alignMentions(gold, [{ start: 1, end: 3, type: 'company' }]);
    expect(pairs.map((pair) => pair.gold.start)).toEqual([0]);
    expect(missed.map(({ start }) => start)).toEqual([2]);
  });

  it('gives nested mentions each their own', () => {
    const centre: JudgedMention = { start: 0, end: 18, type: 'datacenter' };
    const place: JudgedMention = { start: 0, end: 6, type: 'place' };
    const { pairs } = alignMentions([centre, place], [place, centre]);
    expect(pairs.map((pair) => [pair.gold.type, pair.predicted.type])).toEqual([
      ['datacenter', 'datacenter'],
      ['place', 'place'],
    ]);
  });

  it('optional gold excuses what touches it, and never counts as missed', () => {
    const gold: JudgedMention[] = [
      { start: 0, end: 10, type: 'organization' },
      { start: 0, end: 5, type: 'place', optional: true },
    ];
    const found: JudgedMention = { start: 0, end: 5, type: 'place' };
    const { pairs, missed, spurious, excused } = alignMentions(gold, [found]);
    expect([pairs.length, missed.length, spurious.length]).toEqual([0, 1, 0]);
    expect(excused).toEqual([found]);
    expect(alignMentions(gold, []).missed).toHaveLength(1);
    // of the same type as required gold it is compared with that
    const other = alignMentions(gold, [{ start: 0, end: 6, type: 'organization' }]);
    expect([other.pairs.length, other.missed.length]).toEqual([1, 0]);
  });

  it.each([
    [
      'side by side',
      2500,
      (at: number) => ({ start: at * 10, end: at * 10 + 5 }),
      (at: number) => ({ start: at * 10 + 1, end: at * 10 + 6 }),
    ],
    [
      'inside one that covers the text',
      2500,
      (at: number) => (at === 0 ? { start: 0, end: 100_000 } : { start: at * 10, end: at * 10 + 5 }),
      (at: number) => ({ start: at * 10 + 1, end: at * 10 + 6 }),
    ],
    [
      'in a chain that never breaks',
      2500,
      (at: number) => ({ start: at * 10, end: at * 10 + 8 }),
      (at: number) => ({ start: at * 10 + 5, end: at * 10 + 14 }),
    ],
    [
      'too entangled to be matched exactly',
      1200,
      (at: number) => ({ start: at, end: 20_000 - at }),
      (at: number) => ({ start: at, end: 20_001 - at }),
    ],
  ])('mentions %s, %i a side, are matched', (_, length, goldAt, predictedAt) => {
    const list = (spanAt: (at: number) => { start: number; end: number }): JudgedMention[] =>
      Array.from({ length }, (_unused, at) => ({ ...spanAt(at), type: 'company' }));
    const { pairs } = alignMentions(list(goldAt), list(predictedAt));
    expect(pairs.length).toBeGreaterThan(0.99 * length);
  });
});

interface Edge {
  readonly to: number;
  readonly weight: number;
}

const graphs = fc.array(
  fc.uniqueArray(fc.record({ to: fc.nat(4), weight: fc.integer({ min: 1, max: 9 }) }), {
    selector: ({ to }) => to,
    maxLength: 5,
  }),
  { maxLength: 5 },
);

const edgesOf = (graph: readonly (readonly Edge[])[]): Edges[] =>
  graph.map((list) => ({
    to: list.map(({ to }) => to),
    weights: Float64Array.from(list, ({ weight }) => weight),
  }));

/** Sum of the weights; fails when a right node is taken twice or an edge is not there. */
const weightOf = (graph: readonly (readonly Edge[])[], matched: readonly number[]): number => {
  const used = matched.filter((to) => to >= 0);
  expect(new Set(used).size).toBe(used.length);
  return matched.reduce((sum, to, from) => {
    if (to < 0) return sum;
    const edge = graph[from]?.find((one) => one.to === to);
    expect(edge).toBeDefined();
    return sum + (edge?.weight ?? 0);
  }, 0);
};

const heaviest = (graph: readonly (readonly Edge[])[], taken: ReadonlySet<number> = new Set()): number => {
  const [first, ...rest] = graph;
  if (first === undefined) return 0;
  return Math.max(
    heaviest(rest, taken),
    ...first
      .filter(({ to }) => !taken.has(to))
      .map(({ to, weight }) => weight + heaviest(rest, new Set([...taken, to]))),
  );
};

describe('heaviestMatching', () => {
  it('weighs as much as the best of all matchings', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(weightOf(graph, heaviestMatching(edgesOf(graph), 5))).toBe(heaviest(graph));
      }),
      { numRuns: 500 },
    );
  });
});

describe('greedyMatching', () => {
  it('weighs at least half as much as the best of all matchings', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(2 * weightOf(graph, greedyMatching(edgesOf(graph)))).toBeGreaterThanOrEqual(heaviest(graph));
      }),
    );
  });
});
