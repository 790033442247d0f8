// Comment lines above a paragraph to those of people and the one of the machine, which shows how the paragraph begins.
import { pickPresent } from './merge-machine.js';
import type { Sides } from './three-way.js';
import { mapSides } from './three-way.js';

type Lines = readonly string[];

export interface Openings {
  readonly opening: string | undefined;
  /** the lines of people on each side */
  readonly people: Sides<Lines>;
}

/** The last line is the machine's, unless a line that is known to be stands above it. */
const openingOf = (lines: Lines, known: string | undefined): string | undefined =>
  known !== undefined && lines.includes(known) ? known : lines.at(-1);

const withoutLast = (lines: Lines, line: string | undefined): Lines => {
  const at = line === undefined ? -1 : lines.lastIndexOf(line);
  return at < 0 ? lines : [...lines.slice(0, at), ...lines.slice(at + 1)];
};

/** The line that both sides have where one of them has it last: without a base nothing else tells. */
const sharedOpening = ({ ours, theirs }: Sides<Lines>): string | undefined => {
  const shared = [ours.at(-1), theirs.at(-1)].filter(
    (line) => line !== undefined && ours.includes(line) && theirs.includes(line),
  );
  return shared.sort().at(-1);
};

/** One opening for the result, and every other line as a person's; a line that may be a person's counts as one. */
export const mergeOpenings = (sides: Sides<Lines>): Openings => {
  const known = sides.base.at(-1) ?? sharedOpening(sides);
  const openings = mapSides(sides, (lines) => openingOf(lines, known));
  const opening = pickPresent(openings, (line) => line);
  const isMachines = (line: string | undefined): boolean => known !== undefined || line === opening;
  const strip = (side: keyof Openings['people']): Lines =>
    withoutLast(sides[side], isMachines(openings[side]) ? openings[side] : undefined);
  return { opening, people: { base: strip('base'), ours: strip('ours'), theirs: strip('theirs') } };
};
