// Markdown marks around a name: `Judge **Susan L. Carney**`, `in **Kottur**`.
import type { Article } from '../../model/article.js';
import { isCharacter } from './character-at.js';

/** The token behind `*` and `_` marks that stand at `at`, or `at` itself. */
export const skipEmphasis = (article: Article, at: number): number => {
  let next = at;
  while (next < at + 3 && isCharacter(article, next, '*_')) next += 1;
  return next;
};

/** The token before `*` and `_` marks that end at `at`, or `at` itself. */
export const backOverEmphasis = (article: Article, at: number): number => {
  let before = at;
  while (before > at - 3 && isCharacter(article, before, '*_')) before -= 1;
  return before;
};
