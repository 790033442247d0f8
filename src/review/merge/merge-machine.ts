// What the machine wrote: one value is picked, the same one in both directions, and never a conflict.
import type { Sides } from './three-way.js';

/**
 * The value of the side that changed it; when both did, the one with the greater text, and any rather than none.
 * A wrong pick is stale, not lost: the next run settles it.
 */
export const pickChanged = <T>(
  { base, ours, theirs }: Sides<T | undefined>,
  textOf: (value: T) => string,
): T | undefined => {
  const text = (value: T | undefined): string | undefined =>
    value === undefined ? undefined : textOf(value);
  const [b, o, t] = [text(base), text(ours), text(theirs)];
  if (o === t || t === b) return ours;
  if (o === b) return theirs;
  if (o === undefined) return theirs;
  return t === undefined || t < o ? ours : theirs;
};

/** What tells which thing it is: from whichever side has it, and picked as above when both do. */
export const pickPresent = <T>(sides: Sides<T | undefined>, textOf: (value: T) => string): T | undefined => {
  if (sides.ours === undefined || sides.theirs === undefined) return sides.ours ?? sides.theirs;
  return pickChanged(sides, textOf);
};
