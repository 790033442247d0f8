// Markdown marks between a title and a name: `Judge **Susan L. Carney**`.
import type { Article } from '../../model/article.js';
import { isCharacter } from './character-at.js';

/** The token behind `*` and `_` marks that stand at `at`, or `at` itself. */
export const skipEmphasis = (article: Article, at: number): number => {
  let next = at;
  while (next < at + 3 && isCharacter(article, next, '*_')) next += 1;
  return next;
};
