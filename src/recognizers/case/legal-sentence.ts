// Whether a sentence speaks of the law: numbers in it are then numbers of cases.
import type { Article } from '../../model/article.js';
import type { WordSet } from '../../model/word-set.js';
import { isWordIn, sentenceBounds } from '../shared/token-text.js';
import { LEGAL_WORDS } from './party-words.js';

/** True when one of the tokens `first` to `last` (exclusive) is in the set. */
export const hasWord = (article: Article, first: number, last: number, set: WordSet): boolean => {
  for (let at = first; at < last; at += 1) if (isWordIn(article, at, set)) return true;
  return false;
};

/** True when the sentence of token `at` has a word of the law. */
export const isLegalSentence = (article: Article, at: number): boolean => {
  const { first, last } = sentenceBounds(article, at);
  return hasWord(article, first, last, LEGAL_WORDS);
};
