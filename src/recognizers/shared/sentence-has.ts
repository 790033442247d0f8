// A token to whether its sentence holds a word of a set.
import type { Article } from '../../model/article.js';
import type { WordSet } from '../../model/word-set.js';
import { hasWord } from './has-word.js';
import { sentenceBounds } from './token-text.js';

export const sentenceHas = (article: Article, at: number, set: WordSet): boolean => {
  const { first, last } = sentenceBounds(article, at);
  return hasWord(article, first, last, set);
};
