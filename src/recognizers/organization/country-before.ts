// `U.S. Army`, `U.S. Customs Service`: a country stands before a body and outside it.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { isNameWord } from '../shared/name-start.js';
import { inOneSentence, isWordIn } from '../shared/token-text.js';

const COUNTRY_ENDS = wordSet('u.s. us states kingdom uk u.k.');

/** True when the last word of a country stands before token `at`. */
export const isCountryBefore = (article: Article, at: number): boolean =>
  isWordIn(article, at - 1, COUNTRY_ENDS) &&
  isNameWord(article, at - 1) &&
  inOneSentence(article, at - 1, at);
