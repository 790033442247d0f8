// Base, ours and theirs of one thing, and what to do with all three alike.

/** The common ancestor and the two versions that are merged; a version that lacks the thing holds undefined. */
export interface Sides<T> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

/** The same question asked of each version. */
export const mapSides = <T, R>({ base, ours, theirs }: Sides<T>, ask: (version: T) => R): Sides<R> => ({
  base: ask(base),
  ours: ask(ours),
  theirs: ask(theirs),
});
