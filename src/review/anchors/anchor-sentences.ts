// Two texts to the sentences that stand once in both, in the same order: between them a closer look may begin.
import type { Run } from './find-common-runs.js';

/** Shorter sentences stand anywhere. */
const LEAST = 12;

/** Sentences, or lines, with what parts them. */
export const sentencesOf = (text: string): string[] => text.match(/[^.!?\n]+[.!?\n]*\s*|[.!?\n]+\s*/g) ?? [];

/** Offset of each sentence that stands once; -1 for those that stand more often. */
const placesOf = (text: string): Map<string, number> => {
  const places = new Map<string, number>();
  let at = 0;
  for (const sentence of sentencesOf(text)) {
    const words = sentence.trimEnd();
    if (words.length >= LEAST) places.set(words, places.has(words) ? -1 : at);
    at += sentence.length;
  }
  return places;
};

/** The longest chain of pairs, sorted by `old`, in which `now` rises too. */
const longestChain = (runs: readonly Run[]): Run[] => {
  const tails: number[] = [];
  const before = new Int32Array(runs.length).fill(-1);
  for (const [index, { now }] of runs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[tails[middle] as number] as Run).now < now) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : (tails[low - 1] as number);
    tails[low] = index;
  }
  const chain: Run[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] as number) chain.push(runs[at] as Run);
  return chain.reverse();
};

/** Sentences that stand once in each text, none crossing another, in order. */
export const anchorSentences = (a: string, b: string): Run[] => {
  const news = placesOf(b);
  const runs: Run[] = [];
  for (const [words, old] of placesOf(a)) {
    const now = news.get(words) ?? -1;
    if (old >= 0 && now >= 0) runs.push({ old, now, length: words.length });
  }
  return longestChain(runs.sort((one, other) => one.old - other.old));
};
