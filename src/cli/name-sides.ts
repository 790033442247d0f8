// What git calls the sides of a merge, to names for messages.

/** Names of the sides as messages use them. */
export interface SideNames {
  readonly ours: string;
  readonly theirs: string;
}

/** A placeholder that git older than 2.44 hands on as it stands. */
const UNFILLED = /^%[SXY]$/;

const nameOf = (given: string | undefined, otherwise: string): string =>
  given === undefined || given.trim() === '' || UNFILLED.test(given) ? otherwise : given;

/** The given names; `ours` and `theirs` where there is none. */
export const nameSides = (ours: string | undefined, theirs: string | undefined): SideNames => ({
  ours: nameOf(ours, 'ours'),
  theirs: nameOf(theirs, 'theirs'),
});
