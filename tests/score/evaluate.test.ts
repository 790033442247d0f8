// Counts, figures and their reasons, on cases small enough to check by hand, and as laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../src/model/entity-type.js';
import { bootstrap } from '../../src/score/bootstrap.js';
import { compareRuns } from '../../src/score/compare-runs.js';
import { grainOf } from '../../src/score/date-grain.js';
import type { Evaluation } from '../../src/score/evaluate.js';
import { evaluate } from '../../src/score/evaluate.js';
import type { Figure } from '../../src/score/figure.js';
import type { JudgedMention } from '../../src/score/mention-set.js';
import { goldMentions, mentions, setOf } from './mention-arbitraries.js';
import { at } from './mention-at.js';

const OPTIONS = { rounds: 50, seed: 1 };

const score = (gold: readonly JudgedMention[], predicted: readonly JudgedMention[]): Evaluation =>
  evaluate([{ gold: setOf(gold), predicted }], OPTIONS);

const mode = (evaluation: Evaluation, name: string): Evaluation['modes'][number] =>
  evaluation.modes.find((row) => row.mode === name) as Evaluation['modes'][number];

const numbersOf = (evaluation: Evaluation): Figure[] => [
  ...evaluation.modes.flatMap(({ micro, macro }) => [micro.precision, micro.recall, micro.f1, macro]),
  ...evaluation.types.flatMap(({ modes }) =>
    Object.values(modes).flatMap(({ measure }) => [measure.precision, measure.recall, measure.f1]),
  ),
  ...evaluation.relations.flatMap(({ precision, recall, f1 }) => [precision, recall, f1]),
];

describe('evaluate, as laws', () => {
  it('POSSIBLE is the gold and ACTUAL the predictions, in every mode and for every type', () => {
    fc.assert(
      fc.property(mentions(12), mentions(12), (gold, predicted) => {
        for (const { tally } of score(gold, predicted).modes) {
          const { correct, incorrect, partial, alone } = tally.gold;
          expect(correct + incorrect + partial + alone).toBe(gold.length);
          const { predicted: side } = tally;
          expect(side.correct + side.incorrect + side.partial + side.alone).toBe(predicted.length);
        }
        for (const { type, modes } of score(gold, predicted).types)
          for (const { tally } of Object.values(modes)) {
            expect(tally.gold.total).toBe(gold.filter((one) => one.type === type).length);
            expect(tally.predicted.total).toBe(predicted.filter((one) => one.type === type).length);
          }
      }),
    );
  });

  it('every figure is from 0 to 1, or says why it is none', () => {
    fc.assert(
      fc.property(goldMentions(8), mentions(8), (gold, predicted) => {
        for (const figure of numbersOf(score(gold, predicted)))
          if (typeof figure === 'number') {
            expect(figure).toBeGreaterThanOrEqual(0);
            expect(figure).toBeLessThanOrEqual(1);
          } else expect(figure.na).toMatch(/^no /);
      }),
    );
  });

  it('a list scores 1 against itself', () => {
    fc.assert(
      fc.property(mentions(10), (list) => {
        for (const figure of numbersOf(score(list, list)))
          if (typeof figure === 'number') expect(figure).toBe(1);
      }),
    );
  });

  it('partial credit lies between strict and any overlap, and the order of mentions decides nothing', () => {
    fc.assert(
      fc.property(goldMentions(10), mentions(10), (gold, predicted) => {
        const now = score(gold, predicted);
        const [strict, type, iou] = ['strict', 'type', 'iou'].map((name) => mode(now, name).micro.f1);
        if (typeof strict === 'number') {
          expect(strict).toBeLessThanOrEqual((iou as number) + 1e-12);
          expect(iou).toBeLessThanOrEqual((type as number) + 1e-12);
        }
        const turned = score([...gold].reverse(), [...predicted].reverse());
        expect(turned.modes).toEqual(now.modes);
        expect(turned.types).toEqual(now.types);
        expect(turned.accuracy).toEqual(now.accuracy);
      }),
    );
  });
});

describe('evaluate', () => {
  it('counts a pair of two types once for each of them', () => {
    const result = score([at(0, 5, 'company')], [at(0, 5, 'person')]);
    expect(mode(result, 'strict').tally.gold).toMatchObject({ total: 1, incorrect: 1, alone: 0 });
    expect(mode(result, 'exact').micro.f1).toBe(1);
    const company = result.types.find(({ type }) => type === 'company');
    expect(company?.modes.strict.measure).toEqual({
      precision: { na: 'no predictions of type company' },
      recall: 0,
      f1: 0,
    });
    const person = result.types.find(({ type }) => type === 'person');
    expect(person?.modes.strict.measure.f1).toEqual({ na: 'no gold of type person' });
  });

  it('half credit for other bounds, and credit by overlap', () => {
    const result = score([at(0, 10, 'company')], [at(0, 5, 'company')]);
    expect(mode(result, 'partial').micro.f1).toBe(0.5);
    expect(mode(result, 'iou').micro.f1).toBe(0.5);
    expect(mode(result, 'type').micro.f1).toBe(1);
    expect(mode(result, 'strict').micro.f1).toBe(0);
    expect(mode(score([at(0, 8, 'company')], [at(0, 6, 'company')]), 'iou').micro.f1).toBe(0.75);
  });

  it('nothing at all has no figures', () => {
    const result = score([], []);
    expect(mode(result, 'strict').micro).toEqual({
      precision: { na: 'no predictions' },
      recall: { na: 'no gold' },
      f1: { na: 'no gold' },
    });
    expect(
      evaluate([{ gold: setOf([]), predicted: [] }], { ...OPTIONS, types: ['judge'] }).types[0],
    ).toMatchObject({
      type: 'judge',
      modes: { strict: { measure: { f1: { na: 'no gold of type judge' } } } },
    });
  });

  it('a prediction in a skipped stretch is a leak and wrong', () => {
    const gold = { ...setOf([]), skips: [{ start: 10, end: 20 }] };
    const result = evaluate(
      [{ gold, predicted: [at(12, 15, 'place'), at(18, 22, 'place'), at(0, 3, 'place')] }],
      OPTIONS,
    );
    expect(result.leaks).toBe(1);
    expect(mode(result, 'strict').tally.predicted.alone).toBe(3);
    expect(result.texts[0]?.differences.map(({ cause }) => cause)).toEqual(['wrong', 'leak', 'wrong']);
  });

  it('values, ids and attributes are judged where gold states them', () => {
    const gold = [
      at(0, 4, 'date', { value: '2014-07-31' }),
      at(5, 9, 'date', { value: '2014-07' }),
      at(10, 12, 'money', { value: { amount: 5, currency: 'USD' } }),
      at(13, 15, 'court', { ids: { id: 'nysd' } }),
      at(16, 18, 'court', { ids: { id: 'ca2' } }),
      at(20, 24, 'judge', { attributes: { title: 'Chief Judge' }, ids: { id: 'x', fjc: '1' } }),
      at(25, 27, 'person', { attributes: { role: 'official' } }),
    ];
    const predicted = [
      at(0, 4, 'date', { value: '2014-07-31' }),
      at(5, 9, 'date', { value: '2014-08' }),
      at(10, 12, 'money', { value: { amount: 6, currency: 'USD' } }),
      at(13, 15, 'court', { ids: { id: 'other', courtsdb: 'nysd' } }),
      at(16, 18, 'court'),
      at(20, 24, 'judge', { attributes: { title: 'chief judge' }, ids: { id: 'x', fjc: '2' } }),
      at(25, 27, 'person', { attributes: { role: 'lawyer' } }),
    ];
    const rows = score(gold, predicted).accuracy.map(
      ({ type, what, right, of }) => `${type} ${what} ${right}/${of}`,
    );
    expect(rows).toEqual([
      'court id 1/2',
      'date value 1/2',
      'date value (day) 1/1',
      'date value (month) 0/1',
      'judge id 0/1',
      'judge title 1/1',
      'money value 0/1',
      'money currency 1/1',
      'person role 0/1',
    ]);
  });

  it('relations: operator and place both, or the place alone', () => {
    const centre = (start: number, attributes: Record<string, string>): JudgedMention =>
      at(start, start + 5, 'datacenter', { attributes });
    const gold = [centre(0, { operator: 'Microsoft', place: 'Dublin' }), centre(10, { place: 'Ireland' })];
    const predicted = [
      centre(0, { place: 'dublin' }),
      centre(10, { place: 'Ireland' }),
      centre(20, { place: 'Oslo' }),
    ];
    const [strict, place] = score(gold, predicted).relations;
    expect(strict).toMatchObject({ right: 1, gold: 2, predicted: 3, f1: 0.4 });
    expect(place).toMatchObject({ right: 2, gold: 2, predicted: 3, f1: 0.8 });
    expect(score([], []).relations[0]?.f1).toEqual({ na: 'no relation in gold' });
  });

  it('gains and losses against a baseline', () => {
    const gold = [at(0, 3, 'place'), at(5, 8, 'place')];
    const before = score(gold, [at(0, 3, 'place'), at(11, 14, 'date')]);
    const after = score(gold, [at(5, 8, 'place'), at(15, 18, 'date')]);
    expect(compareRuns(before, after).map(({ kind, span }) => `${kind} ${span.start}`)).toEqual([
      'found 5',
      'no longer wrong 11',
      'lost 0',
      'newly wrong 15',
    ]);
    expect(compareRuns(after, after)).toEqual([]);
  });
});

describe('bootstrap', () => {
  const figures = [0.2, 0.4, 0.6, 0.8];
  const mean = (drawn: Int32Array): Figure[] => [
    drawn.reduce((sum, index) => sum + (figures[index] as number), 0) / drawn.length,
    { na: 'no gold' },
  ];

  it('is the same for the same seed, and holds the figure', () => {
    const [once, none] = bootstrap(4, mean, { rounds: 500, seed: 7 });
    expect(bootstrap(4, mean, { rounds: 500, seed: 7 })[0]).toEqual(once);
    const { low, high } = once as { low: number; high: number };
    expect(low).toBeGreaterThanOrEqual(0.2);
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
    expect(high).toBeLessThanOrEqual(0.8);
    expect(none).toEqual({ na: 'no gold' });
  });

  it('one document has no interval', () => {
    expect(bootstrap(1, mean, { rounds: 500, seed: 7 })[0]).toEqual({ na: 'one document' });
  });
});

it.each([
  ['2014-09-01T11:00', 'time'],
  ['2014-07-31', 'day'],
  ['XXXX-07-31', 'day'],
  ['2014-W31', 'week'],
  ['2014-Q3', 'quarter'],
  ['2014-SU', 'season'],
  ['2014-22', 'season'],
  ['2014-07', 'month'],
  ['2014', 'year'],
  ['199X', 'decade'],
  ['2014-07-31/2014-08-02', 'other'],
])('the grain of %s is %s', (value, grain) => {
  expect(grainOf(value)).toBe(grain);
});

it('every type can be scored', () => {
  for (const type of ENTITY_TYPES)
    expect(mode(score([at(0, 2, type)], [at(0, 2, type)]), 'strict').micro.f1).toBe(1);
});
