// Names of two words or more that the gazetteer knows as places in an article: `Ann Arbor`, `Diego Garcia` are no persons.
import type { Article } from '../../model/article.js';

const found = new WeakMap<Article, Map<number, number>>();

/** Notes a place over tokens `first` to `last` (exclusive); the place recognizer does so before any run is read. */
export const rememberListedPlace = (article: Article, first: number, last: number): void => {
  const places = found.get(article) ?? new Map<number, number>();
  if (places.size === 0) found.set(article, places);
  places.set(first, last);
};

/** True when a listed place of several words starts at token `first` and reaches to `last` or further. */
export const isListedPlace = (article: Article, first: number, last: number): boolean =>
  (found.get(article)?.get(first) ?? 0) >= last;
