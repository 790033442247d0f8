// Tokens of a citation to the law it cites, under the words of the citation.
import type { Article } from '../../model/article.js';
import type { Found } from '../shared/rule.js';
import { plainText } from './found-law.js';

const CERTAIN = 0.95;

/** A citation from token `from` to offset `end`. */
export const citedLaw = (article: Article, from: number, end: number): Found => {
  const start = article.tokens.start[from] as number;
  return { start, end, score: CERTAIN, refersTo: { name: plainText(article, start, end) } };
};
