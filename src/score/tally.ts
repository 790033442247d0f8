// Alignments to counts by mode and type, seen from the gold and from the predictions.
import { AnnotateError } from '../model/annotate-error.js';
import type { EntityType } from '../model/entity-type.js';
import { ENTITY_TYPES } from '../model/entity-type.js';
import type { Alignment } from './align-mentions.js';
import type { JudgedMention } from './mention-set.js';
import type { Mode } from './modes.js';
import { judge, MODES } from './modes.js';

/** What became of the mentions of one side; their sum is `total`. */
export interface Side {
  total: number;
  correct: number;
  incorrect: number;
  partial: number;
  /** missed gold, or spurious predictions */
  alone: number;
  /** sum of the credit of the pairs */
  credit: number;
}

/**
 * COR, INC, PAR, MIS of the gold mentions of a type and COR, INC, PAR, SPU of the predictions of it. They differ where a pair is of two
 * types: it counts once for the gold type and once for the predicted one.
 */
export interface Tally {
  readonly gold: Side;
  readonly predicted: Side;
}

export type TypeTallies = Readonly<Record<EntityType, Tally>>;
export type Tallies = Readonly<Record<Mode, TypeTallies>>;

const newSide = (): Side => ({ total: 0, correct: 0, incorrect: 0, partial: 0, alone: 0, credit: 0 });

const newTally = (): Tally => ({ gold: newSide(), predicted: newSide() });

const byName = <K extends string, V>(names: readonly K[], make: () => V): Readonly<Record<K, V>> =>
  Object.fromEntries(names.map((name) => [name, make()])) as Record<K, V>;

const addSide = (sum: Side, side: Side): void => {
  for (const key of Object.keys(sum) as (keyof Side)[]) sum[key] += side[key];
};

/** The sum of tallies. */
export const sumTallies = (tallies: readonly Tally[]): Tally => {
  const sum = newTally();
  for (const { gold, predicted } of tallies) {
    addSide(sum.gold, gold);
    addSide(sum.predicted, predicted);
  }
  return sum;
};

const countTypes = (mentions: readonly JudgedMention[]): Map<EntityType, number> => {
  const counts = new Map<EntityType, number>();
  for (const { type } of mentions) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
};

const assertWhole = (side: Side, expected: number, what: string): void => {
  const { total, correct, incorrect, partial, alone } = side;
  if (correct + incorrect + partial + alone !== total || total !== expected)
    throw new AnnotateError(
      'internal',
      `counts of ${what} do not add up (${total} counted, ${expected} there): please report this with the files`,
    );
};

const tallyMode = (mode: Mode, { pairs, missed, spurious }: Alignment): TypeTallies => {
  const tallies = byName(ENTITY_TYPES, newTally);
  for (const pair of pairs) {
    const { verdict, credit } = judge(mode, pair);
    for (const side of [tallies[pair.gold.type].gold, tallies[pair.predicted.type].predicted]) {
      side.total += 1;
      side[verdict] += 1;
      side.credit += credit;
    }
  }
  const addAlone = (side: Side): void => {
    side.total += 1;
    side.alone += 1;
  };
  for (const { type } of missed) addAlone(tallies[type].gold);
  for (const { type } of spurious) addAlone(tallies[type].predicted);
  return tallies;
};

/**
 * Counts of one alignment. Checked at every call: POSSIBLE = COR + INC + PAR + MIS is the number of required gold mentions, and
 * ACTUAL = COR + INC + PAR + SPU with the excused ones the number of predictions, for each type and mode. @throws AnnotateError `internal`
 */
export const tallyAlignment = (
  alignment: Alignment,
  gold: readonly JudgedMention[],
  predicted: readonly JudgedMention[],
): Tallies => {
  const possible = countTypes(gold.filter(({ optional }) => optional !== true));
  const actual = countTypes(predicted);
  const excused = countTypes(alignment.excused);
  const tallies = Object.fromEntries(MODES.map((mode) => [mode, tallyMode(mode, alignment)])) as Tallies;
  for (const mode of MODES)
    for (const type of ENTITY_TYPES) {
      const tally = tallies[mode][type];
      assertWhole(tally.gold, possible.get(type) ?? 0, `gold of type ${type}`);
      assertWhole(
        tally.predicted,
        (actual.get(type) ?? 0) - (excused.get(type) ?? 0),
        `predictions of type ${type}`,
      );
    }
  return tallies;
};
