// Paragraphs of a file that nothing names to paragraphs of the article: by the quotes that stand there.
import type { ParagraphRecord } from '../annotations/annotation-document.js';
import { findOccurrences } from '../annotations/find-occurrences.js';
import type { Article } from '../model/article.js';
import { paragraphAt } from './anchors/paragraph-at.js';
import { firstBehind } from './first-behind.js';

/** Of each quote so many paragraphs are counted: the next free ones that hold it. */
const MOST = 64;

/** Paragraphs that hold an anchor clearly, in text order; those that were taken are stepped over once. */
interface Holders {
  readonly indexes: readonly number[];
  /** position of the next that may be free, for each position */
  readonly next: Int32Array;
}

export interface QuoteFinder {
  /** the paragraph after `last`, then from the start, that holds most quotes of the record; none of `taken` */
  find(record: ParagraphRecord, taken: ReadonlySet<number>, last: number): number | undefined;
}

const keyOf = (quote: string, nth: number | undefined): string => `${nth ?? ''}:${quote}`;

/** For each anchor the paragraphs in which it says which words are meant: a quote with its number, or one that stands once. */
const holdersOf = ({ source, paragraphs }: Article, quotes: readonly string[]): Map<string, number[]> => {
  const holders = new Map<string, number[]>();
  const put = (key: string, index: number): void => {
    const there = holders.get(key);
    if (there === undefined) holders.set(key, [index]);
    else there.push(index);
  };
  for (const [quote, starts] of findOccurrences(source.text, quotes)) {
    const counts = new Map<number, number>();
    for (const start of starts) {
      const index = paragraphAt(paragraphs, start);
      const paragraph = paragraphs[index];
      if (paragraph === undefined || start + quote.length > paragraph.end) continue;
      counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    for (const [index, count] of counts) {
      if (count === 1) put(keyOf(quote, undefined), index);
      for (let nth = 1; nth <= count; nth += 1) put(keyOf(quote, nth), index);
    }
  }
  return holders;
};

/** First position from `at` on whose paragraph is free; the length when there is none. */
const skipTaken = ({ indexes, next }: Holders, taken: ReadonlySet<number>, at: number): number => {
  let free = at;
  while (free < indexes.length && taken.has(indexes[free] as number))
    free = Math.max(free + 1, next[free] as number);
  while (at < free) {
    const step = Math.max(at + 1, next[at] as number);
    next[at] = free;
    at = step;
  }
  return free;
};

/** The next free paragraphs after `last`, then from the start, each once. */
const listFree = (holders: Holders, taken: ReadonlySet<number>, last: number): number[] => {
  const { indexes } = holders;
  const behind = firstBehind(indexes, last);
  const found: number[] = [];
  const walk = (from: number, to: number): void => {
    for (
      let at = skipTaken(holders, taken, from);
      at < to && found.length < MOST;
      at = skipTaken(holders, taken, at + 1)
    )
      found.push(indexes[at] as number);
  };
  walk(behind, indexes.length);
  walk(0, behind);
  return found;
};

/** Finds paragraphs by the quotes of records; work grows with the text and the quotes, also where they stand in every paragraph. */
export const createQuoteFinder = (article: Article, records: readonly ParagraphRecord[]): QuoteFinder => {
  const quotes = records.flatMap(({ mentions }) => mentions.map(({ quote }) => quote));
  const holders = new Map(
    [...holdersOf(article, quotes)].map(([key, indexes]): [string, Holders] => [
      key,
      { indexes, next: new Int32Array(indexes.length) },
    ]),
  );
  return {
    find({ mentions }, taken, last) {
      const counts = new Map<number, number>();
      const lists = new Map<string, number[]>();
      for (const { quote, nth } of mentions) {
        const key = keyOf(quote, nth);
        const there = holders.get(key);
        if (there === undefined) continue;
        let free = lists.get(key);
        if (free === undefined) lists.set(key, (free = listFree(there, taken, last)));
        for (const index of free) counts.set(index, (counts.get(index) ?? 0) + 1);
      }
      const isBefore = (a: number, b: number): boolean =>
        Number(a <= last) - Number(b <= last) < 0 || (a <= last === b <= last && a < b);
      let best: number | undefined;
      let most = 0;
      for (const [index, count] of counts)
        if (count > most || (count === most && isBefore(index, best as number)))
          [best, most] = [index, count];
      return best;
    },
  };
};
