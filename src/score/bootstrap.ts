// Figures of documents to intervals: how far they would move had other documents of the kind been drawn.
import type { Figure } from './figure.js';
import { isNumber } from './figure.js';
import { seededNumbers } from './seeded-numbers.js';

/** Bounds of the middle 95 %, or the reason why there are none. */
export type Interval = { readonly low: number; readonly high: number } | { readonly na: string };

/** The value below which the share `part` of the sorted values lies. */
const quantile = (sorted: readonly number[], part: number): number => {
  const at = part * (sorted.length - 1);
  const low = Math.floor(at);
  const [a, b] = [sorted[low] as number, sorted[Math.min(low + 1, sorted.length - 1)] as number];
  return a + (b - a) * (at - low);
};

export interface BootstrapOptions {
  readonly rounds: number;
  readonly seed: number;
}

/**
 * One 95 % percentile interval for each figure. Each round draws as many documents as there are, with replacement, and hands the places
 * drawn to `figuresOf`. Rounds in which a figure has no meaning are left out of its interval. Same seed, same intervals.
 */
export const bootstrap = (
  documents: number,
  figuresOf: (drawn: Int32Array) => readonly Figure[],
  { rounds, seed }: BootstrapOptions,
): Interval[] => {
  const all = Int32Array.from({ length: documents }, (_, index) => index);
  const now = figuresOf(all);
  if (rounds === 0) return now.map(() => ({ na: 'no rounds asked for' }));
  if (documents < 2) return now.map(() => ({ na: documents === 0 ? 'no documents' : 'one document' }));
  const next = seededNumbers(seed);
  const seen: number[][] = now.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    figuresOf(all.map(() => Math.floor(next() * documents))).forEach((figure, index) => {
      if (isNumber(figure)) seen[index]?.push(figure);
    });
  return now.map((figure, index): Interval => {
    if (!isNumber(figure)) return figure;
    const values = (seen[index] as number[]).sort((a, b) => a - b);
    return values.length === 0
      ? { na: 'no meaning in any round' }
      : { low: quantile(values, 0.025), high: quantile(values, 0.975) };
  });
};
