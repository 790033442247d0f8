// Whether a sentence speaks of the law: numbers in it are then numbers of cases.
import type { Article } from '../../model/article.js';
import { sentenceHas } from '../shared/sentence-has.js';
import { LEGAL_WORDS } from './party-words.js';

/** True when the sentence of token `at` has a word of the law. */
export const isLegalSentence = (article: Article, at: number): boolean =>
  sentenceHas(article, at, LEGAL_WORDS);
