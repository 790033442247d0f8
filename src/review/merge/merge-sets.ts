// What people wrote, as three-way sets of self-contained values: nothing new is lost, nothing comes back.
import type { Sides } from './three-way.js';
import { mapSides } from './three-way.js';

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((value) => b.has(value));

/**
 * What both kept and what either added. When that is nothing, because two people resolved a conflict to different values,
 * it is what either has: the conflict stands. A withdrawal never beats a decision.
 */
export const mergeSets = (sides: Sides<Iterable<string>>): ReadonlySet<string> => {
  const { base, ours, theirs } = mapSides(sides, (values): ReadonlySet<string> => new Set(values));
  if (isSame(ours, theirs) || isSame(theirs, base)) return ours;
  if (isSame(ours, base)) return theirs;
  const merged = new Set([
    ...[...ours].filter((value) => theirs.has(value) || !base.has(value)),
    ...[...theirs].filter((value) => !base.has(value)),
  ]);
  return merged.size === 0 ? new Set([...ours, ...theirs]) : merged;
};
