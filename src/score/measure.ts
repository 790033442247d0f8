// Counts to precision, recall and F1, or to the reason why there is none.
import type { EntityType } from '../model/entity-type.js';
import { ENTITY_TYPES } from '../model/entity-type.js';
import type { Figure } from './figure.js';
import { isNumber, share } from './figure.js';
import type { Tally, TypeTallies } from './tally.js';
import { sumTallies } from './tally.js';

export interface Measure {
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
}

/** `what` ends the reasons: ` of type judge`, or nothing. F1 has no meaning without gold; without predictions it is 0. */
export const measure = ({ gold, predicted }: Tally, what: string): Measure => {
  const recall = share(gold.credit, gold.total, `no gold${what}`);
  const precision = share(predicted.credit, predicted.total, `no predictions${what}`);
  if (!isNumber(recall)) return { precision, recall, f1: recall };
  const p = isNumber(precision) ? precision : 0;
  return { precision, recall, f1: p + recall === 0 ? 0 : (2 * p * recall) / (p + recall) };
};

/** Every mention weighs the same. */
export const microMeasure = (tallies: TypeTallies): Measure =>
  measure(sumTallies(ENTITY_TYPES.map((type) => tallies[type])), '');

/** Every type that gold has weighs the same. */
export const macroF1 = (tallies: TypeTallies): Figure => {
  const f1s = ENTITY_TYPES.map((type: EntityType) => measure(tallies[type], '').f1).filter(isNumber);
  return share(
    f1s.reduce((sum, f1) => sum + f1, 0),
    f1s.length,
    'no gold',
  );
};
