// Mentions to the order in which a person should look at them.
import type { Span } from '../model/span.js';
import { STATES } from './states.js';

/** What the order depends on; `found` is a mention of an article that has no annotation file. */
export interface Reviewable extends Span {
  readonly state: string;
  /** confidence of the rules today, 0 to 1; undefined where they no longer find it */
  readonly score?: number;
}

const OPEN: readonly string[] = ['found', ...STATES.slice(0, STATES.indexOf('pending') + 1)];

/** True for a state in which a mention waits for a person. */
export const isWaiting = (state: string): boolean => OPEN.includes(state);

/** What waits for a person: conflicts, changed mentions, then the least certain first; text order among equals. */
export const reviewOrder = <M extends Reviewable>(mentions: readonly M[]): M[] =>
  mentions
    .filter(({ state }) => isWaiting(state))
    .sort(
      (a, b) =>
        OPEN.indexOf(a.state) - OPEN.indexOf(b.state) ||
        (a.score ?? 0) - (b.score ?? 0) ||
        a.start - b.start ||
        b.end - a.end,
    );
