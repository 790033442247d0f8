// What is counted and told of decided records that go to a new text.
import type { MentionRecord } from '../../annotations/annotation-document.js';
import { isDecided } from '../states.js';
import { describePlaced } from './describe-fate.js';
import type { Carried, Placement } from './placement.js';

/** How many decided records of each fate there are. */
export interface Outcomes {
  readonly same: number;
  readonly moved: number;
  readonly edited: number;
  readonly lost: number;
  readonly revived: number;
}

export interface Tally {
  readonly notes: string[];
  readonly outcomes: Record<keyof Outcomes, number>;
}

export interface Placed {
  readonly carried: Carried;
  readonly placement: Placement;
}

/** Counts a decided record that has a place, and notes what a person should hear of it. `keys` are those of its paragraph now and before. */
export const tallyPlaced = (
  { notes, outcomes }: Tally,
  { carried, placement }: Placed,
  after: MentionRecord,
  keys: { key: string; from: string },
): void => {
  const { record } = carried;
  if (!isDecided(record)) return;
  const isGuess = placement.how === 'guessed';
  const note = describePlaced(record, after, { ...keys, isGuess });
  if (note !== undefined) notes.push(note);
  if (after.was !== undefined && after.was !== record.was) outcomes.edited += 1;
  else if (keys.key !== keys.from || after.nth !== record.nth) outcomes.moved += 1;
  else outcomes.same += 1;
};
