// Paragraphs of a file whose beginning stands nowhere to those of the article that they have most likely become.
import { findOccurrences } from '../../annotations/find-occurrences.js';
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { paragraphAt } from './paragraph-at.js';
import type { Carried } from './placement.js';

/** What stands in more paragraphs than this says nothing of which. */
const RARE = 24;
/** Share of what is known of a paragraph that must stand in its partner, and what it must weigh, in characters. */
const ENOUGH = 0.4;
const LEAST = 12;
/** Share of that which the next best may have at most. */
const RIVAL = 0.75;
/** A quote in its context tells so many times more than a quote. */
const PLACED = 3;

/** Something known of a paragraph of the file, and where it stands in the article. */
interface Trait {
  readonly weight: number;
  readonly places: readonly number[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Every two neighbouring words. */
const pairsOf = (text: string): string[] => {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.slice(1).map((word, at) => `${words[at] as string} ${word}`);
};

/** The wanted pairs of words, each with the paragraphs that hold it. */
const findPairs = (
  { source, paragraphs }: Article,
  wanted: ReadonlySet<string>,
): Map<string, Set<number>> => {
  const found = new Map<string, Set<number>>([...wanted].map((pair) => [pair, new Set()]));
  for (const [index, { start, end }] of paragraphs.entries())
    for (const pair of pairsOf(source.text.slice(start, end))) found.get(pair)?.add(index);
  return found;
};

/** The quotes, each with the paragraphs that hold it. */
const findQuotes = ({ source, paragraphs }: Article, quotes: readonly string[]): Map<string, Set<number>> =>
  new Map(
    [...findOccurrences(source.text, quotes)].map(([quote, starts]) => [
      quote,
      new Set(starts.map((start) => paragraphAt(paragraphs, start))),
    ]),
  );

interface Wish {
  readonly home: number;
  readonly index: number;
  readonly weight: number;
}

/** The paragraph that holds most of the traits, when it holds enough and no other nearly as many. */
const choose = (
  home: number,
  traits: readonly Trait[],
  taken: ReadonlySet<number | undefined>,
): Wish | undefined => {
  const weights = new Map<number, number>();
  let all = 0;
  for (const { weight, places } of traits) {
    all += weight;
    for (const index of places)
      if (index >= 0 && !taken.has(index)) weights.set(index, (weights.get(index) ?? 0) + weight);
  }
  const [best, next] = [...weights].sort(([a, one], [b, other]) => other - one || a - b);
  if (best === undefined) return undefined;
  const [index, weight] = best;
  const isEnough = weight >= LEAST && weight >= ENOUGH * all;
  return isEnough && (next === undefined || next[1] <= RIVAL * weight) ? { home, index, weight } : undefined;
};

const traitsOf = (
  records: readonly Carried[],
  pairs: ReadonlyMap<string, ReadonlySet<number>>,
  quotes: ReadonlyMap<string, ReadonlySet<number>>,
  placeOf: (carried: Carried) => number | undefined,
): Trait[] => {
  const traits: Trait[] = [];
  const add = (weight: number, places: ReadonlySet<number>): void => {
    // what is everywhere says nothing, and would be looked at again for each paragraph
    if (places.size <= RARE) traits.push({ weight, places: [...places] });
  };
  for (const pair of new Set(pairsOf(records[0]?.opening ?? '')))
    add(pair.length, pairs.get(pair) ?? new Set());
  for (const quote of new Set(records.map(({ record }) => record.quote)))
    add(quote.length, quotes.get(quote) ?? new Set());
  for (const one of records) {
    const place = placeOf(one);
    if (place !== undefined) add(PLACED * one.record.quote.length, new Set([place]));
  }
  return traits;
};

/** Each wish fulfilled that comes before others for the same paragraph: the one with more to it. */
const grant = (wishes: readonly Wish[]): Map<number, number> => {
  const partners = new Map<number, number>();
  const given = new Set<number>();
  for (const { home, index } of [...wishes].sort((a, b) => b.weight - a.weight || a.home - b.home)) {
    if (given.has(index)) continue;
    given.add(index);
    partners.set(home, index);
  }
  return partners;
};

/**
 * The paragraph of the article that each of `homes` (paragraphs of the file by position, with their records) has become, as far as
 * the words of its beginning, its quotes and the places that `find` has for its records say so clearly. None of `taken`, and none twice.
 */
export const findLikelyPartners = (
  article: Article,
  homes: ReadonlyMap<number, readonly Carried[]>,
  taken: ReadonlySet<number | undefined>,
  find: (carried: Carried) => Span | undefined,
): Map<number, number> => {
  const all = [...homes.values()];
  const pairs = findPairs(article, new Set(all.flatMap(([first]) => pairsOf(first?.opening ?? ''))));
  const quotes = findQuotes(
    article,
    all.flatMap((records) => records.map(({ record }) => record.quote)),
  );
  const placeOf = (one: Carried): number | undefined => {
    const span = find(one);
    return span && paragraphAt(article.paragraphs, span.start);
  };
  return grant(
    [...homes].flatMap(
      ([home, records]) => choose(home, traitsOf(records, pairs, quotes, placeOf), taken) ?? [],
    ),
  );
};
