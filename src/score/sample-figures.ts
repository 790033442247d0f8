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

const rowOf = (tallies: Tallies): number[] => [
  ...MODES.flatMap((mode) => numbersOf(sumTallies(ENTITY_TYPES.map((type) => tallies[mode][type])))),
  ...ENTITY_TYPES.flatMap((type) => numbersOf(tallies.strict[type])),
];

/** The sum of rows, each as often as it was drawn. */
const sumRows = (numbers: Float64Array, times: Int32Array, width: number): Float64Array => {
  const sums = new Float64Array(width);
  for (let place = 0; place < times.length; place += 1) {
    const count = times[place] as number;
    if (count === 0) continue;
    const base = place * width;
    for (let at = 0; at < width; at += 1)
      sums[at] = (sums[at] as number) + count * (numbers[base + at] as number);
  }
  return sums;
};

/** A function from the places of drawn documents to micro F1 of each mode, macro strict F1, and strict F1 of each type. */
export const sampleFigures = (tallies: readonly Tallies[]): ((drawn: Int32Array) => Figure[]) => {
  const width = (MODES.length + ENTITY_TYPES.length) * WIDTH;
  // all documents in one array: a thousand rounds walk over it
  const numbers = new Float64Array(tallies.length * width);
  tallies.forEach((one, place) => numbers.set(rowOf(one), place * width));
  const times = new Int32Array(tallies.length);
  return (drawn) => {
    times.fill(0);
    for (const place of drawn) times[place] = (times[place] as number) + 1;
    const sums = sumRows(numbers, times, width);
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
