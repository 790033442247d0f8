// A stretch of tokens to whether it holds a word of a set.
import type { Article } from '../../model/article.js';
import type { WordSet } from '../../model/word-set.js';
import { isWordIn } from './token-text.js';

/** True when one of the tokens `first` to `last` (exclusive) is in the set. */
export const hasWord = (article: Article, first: number, last: number, set: WordSet): boolean => {
  for (let at = first; at < last; at += 1) if (isWordIn(article, at, set)) return true;
  return false;
};
