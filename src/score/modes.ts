// The ways to judge a pair: what counts as the same, and how much credit it gives.
import type { Pair } from './pair.js';
import { isExact, isSameType, overlapRatio } from './pair.js';

/**
 * `strict`: same span and type. `exact`: same span, whatever the type. `partial`: any overlap, half credit when the spans differ.
 * `type`: any overlap of the same type. `iou`: same type, credit as great as the overlap ratio.
 */
export const MODES = ['strict', 'exact', 'partial', 'type', 'iou'] as const;

export type Mode = (typeof MODES)[number];

export type Verdict = 'correct' | 'partial' | 'incorrect';

export interface Judgement {
  readonly verdict: Verdict;
  /** 0 to 1 */
  readonly credit: number;
}

const whole = (isRight: boolean): Judgement =>
  isRight ? { verdict: 'correct', credit: 1 } : { verdict: 'incorrect', credit: 0 };

const JUDGES: Readonly<Record<Mode, (pair: Pair) => Judgement>> = {
  strict: (pair) => whole(isExact(pair) && isSameType(pair)),
  exact: (pair) => whole(isExact(pair)),
  partial: (pair) => (isExact(pair) ? whole(true) : { verdict: 'partial', credit: 0.5 }),
  type: (pair) => whole(isSameType(pair)),
  iou: (pair) =>
    !isSameType(pair) || isExact(pair)
      ? whole(isSameType(pair))
      : { verdict: 'partial', credit: overlapRatio(pair.gold, pair.predicted) },
};

/** What a mode says of a pair. */
export const judge = (mode: Mode, pair: Pair): Judgement => JUDGES[mode](pair);
