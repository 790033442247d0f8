// Agreement of two reviewers, on cases with known answers, and symmetric.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/score/agree.js';
import { agree } from '../../src/score/agree.js';
import type { JudgedMention, MentionSet } from '../../src/score/mention-set.js';
import { goldMentions, setOf } from './mention-arbitraries.js';
import { at } from './mention-at.js';

const OPTIONS = { rounds: 0, seed: 1 };

const set = (text: string, mentions: readonly JudgedMention[]): MentionSet => ({
  id: 'a',
  text,
  mentions,
  skips: [],
});

const between = (
  a: readonly JudgedMention[],
  b: readonly JudgedMention[],
  text = 'one two six ten',
): Agreement => agree([{ a: set(text, a), b: set(text, b) }], OPTIONS);

const causes = ({ evaluation }: Agreement): string[] =>
  evaluation.texts.flatMap(({ differences }) => differences.map(({ cause }) => cause));

describe('agree', () => {
  it("Cohen's kappa over words", () => {
    // 4 words; both mark "one", A alone marks "two": agreed 3/4, by chance 2/4·1/4 + 2/4·3/4 = 1/2
    const { kappa } = between([at(0, 3, 'place'), at(4, 7, 'place')], [at(0, 3, 'place')]);
    expect(kappa).toBeCloseTo(0.5, 12);
    expect(between([], []).kappa).toEqual({ na: 'one label on every word' });
  });

  it("Krippendorff's alpha over aligned spans", () => {
    // units (place, place), (place, nothing): Do = 1/2, De = 1 - (3·2)/(4·3) = 1/2
    expect(between([at(0, 3, 'place'), at(4, 7, 'place')], [at(0, 3, 'place')]).alpha).toBeCloseTo(0, 12);
    // (place, place), (date, date): no disagreement
    const same = [at(0, 3, 'place'), at(4, 7, 'date')];
    expect(between(same, same).alpha).toBe(1);
    expect(between([], []).alpha).toEqual({ na: 'no mentions' });
    expect(between([at(0, 3, 'place')], [at(0, 3, 'place')]).alpha).toEqual({
      na: 'one label on every span',
    });
  });

  it('disagreements have their causes', () => {
    const a = [
      at(0, 3, 'place'),
      at(4, 7, 'date', { value: '2014' }),
      at(8, 11, 'person'),
      at(12, 14, 'place'),
    ];
    const b = [at(0, 3, 'company'), at(4, 7, 'date', { value: '2015' }), at(12, 15, 'place')];
    expect(causes(between(a, b))).toEqual(['type', 'value', 'missed', 'boundary']);
    expect(causes(between([at(0, 3, 'date')], [at(0, 3, 'date', { value: '2015' })]))).toEqual(['value']);
  });

  it('what one has not decided is not compared', () => {
    const { evaluation, undecided } = between(
      [at(0, 3, 'place'), at(4, 7, 'place')],
      [at(0, 3, 'place', { optional: true }), at(4, 7, 'place')],
    );
    expect(undecided).toBe(2);
    expect(evaluation.modes[0]?.tally.gold.total).toBe(1);
    expect(evaluation.modes[0]?.micro.f1).toBe(1);
  });

  it('does not depend on who is first', () => {
    fc.assert(
      fc.property(goldMentions(8, 20), goldMentions(8, 20), (ours, theirs) => {
        const there = agree([{ a: setOf(ours), b: setOf(theirs) }], OPTIONS);
        const back = agree([{ a: setOf(theirs), b: setOf(ours) }], OPTIONS);
        const close = (x: unknown, y: unknown): void =>
          typeof x === 'number' ? expect(x).toBeCloseTo(y as number, 9) : expect(x).toEqual(y);
        close(there.kappa, back.kappa);
        expect(there.undecided).toBe(back.undecided);
        there.evaluation.modes.forEach(({ tally }, index) => {
          expect(tally.gold.total).toBe(back.evaluation.modes[index]?.tally.predicted.total);
          if (index < 2)
            expect(tally.gold.correct).toBe(back.evaluation.modes[index]?.tally.predicted.correct);
        });
      }),
    );
  });
});
