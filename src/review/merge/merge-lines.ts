// Lists of lines that people wrote (notes, comments) to the list of their union.
import { mergeOrder } from './merge-order.js';
import { mergeSets } from './merge-sets.js';
import type { Sides } from './three-way.js';
import { mapSides } from './three-way.js';

/** A line that stands twice is two lines: each is numbered. */
const number = (lines: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    const count = (counts.get(line) ?? 0) + 1;
    counts.set(line, count);
    return `${line}\n${count}`;
  });
};

/** Lines both kept and lines either added, in the order of `mergeOrder`; no line of a person is lost. */
export const mergeLines = (sides: Sides<readonly string[]>): readonly string[] => {
  const numbered = mapSides(sides, number);
  const kept = mergeSets(numbered);
  return mergeOrder(numbered)
    .filter((line) => kept.has(line))
    .map((line) => line.slice(0, line.lastIndexOf('\n')));
};
