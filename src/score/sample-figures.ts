// Counts by document to the figures of any sample of the documents, from sums of plain numbers.
import { ENTITY_TYPES } from '../model/entity-type.js';
import type { Figure } from './figure.js';
import { isNumber, share } from './figure.js';
import { MODES } from './modes.js';
import type { Tallies, Tally } from './tally.js';
import { sumTallies } from './tally.js';

/** Credit and total of gold, then of predictions. */
const WIDTH = 4;

const numbersOf = ({ gold, predicted }: Tally): number[] => [
  gold.credit,
  gold.total,
  predicted.credit,
  predicted.total,
];

const f1At = (sums: Float64Array, row: number, what: string): Figure => {
  const [goldCredit, gold, predictedCredit, predicted] = sums.subarray(
    row * WIDTH,
    row * WIDTH + WIDTH,
  ) as unknown as [number, number, number, number];
  if (gold === 0) return { na: `no gold${what}` };
  const recall = goldCredit / gold;
  const precision = predicted === 0 ? 0 : predictedCredit / predicted;
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
};

/** A function from the places of drawn documents to micro F1 of each mode, macro strict F1, and strict F1 of each type. */
export const sampleFigures = (tallies: readonly Tallies[]): ((drawn: Int32Array) => Figure[]) => {
  const rows = MODES.length + ENTITY_TYPES.length;
  const numbers = tallies.map((one) =>
    Float64Array.from([
      ...MODES.flatMap((mode) => numbersOf(sumTallies(ENTITY_TYPES.map((type) => one[mode][type])))),
      ...ENTITY_TYPES.flatMap((type) => numbersOf(one.strict[type])),
    ]),
  );
  return (drawn) => {
    const sums = new Float64Array(rows * WIDTH);
    for (const place of drawn) {
      const row = numbers[place] as Float64Array;
      for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] as number) + (row[at] as number);
    }
    const modes = MODES.map((_, index) => f1At(sums, index, ''));
    const types = ENTITY_TYPES.map((type, index) => f1At(sums, MODES.length + index, ` of type ${type}`));
    const counted = types.filter(isNumber);
    return [
      ...modes,
      share(
        counted.reduce((sum, f1) => sum + f1, 0),
        counted.length,
        'no gold',
      ),
      ...types,
    ];
  };
};
