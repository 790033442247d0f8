// Names of bodies in Spanish, Portuguese, Italian and French: `Instituto Nacional de Estadística`, over the small words between capitals.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { inOneSentence, isAttached, isWordIn, kindAt } from './token-text.js';

/** `de`, `della`, `y`: small words that a capital follows inside such a name. */
const LINKS = wordSet(
  'de del do da dos das du des di della dello dei degli delle e y et en la las los les el le para pour per por sur',
);
const LONGEST = 12;

/** Token behind the name whose head stands at `at`; `at + 1` when nothing belongs to it. */
export const romanceEnd = (article: Article, at: number): number => {
  let end = at + 1;
  for (let next = end; next < at + LONGEST && inOneSentence(article, at, next); next += 1) {
    const kind = kindAt(article, next);
    if (isAttached(article, next)) break;
    if (kind === TokenKind.Title || kind === TokenKind.Mixed || kind === TokenKind.Upper) end = next + 1;
    else if (kind !== TokenKind.Lower || !isWordIn(article, next, LINKS)) break;
  }
  return end;
};

/** True when a small word of such a name stands at `at`. */
export const isRomanceLink = (article: Article, at: number): boolean =>
  kindAt(article, at) === TokenKind.Lower && isWordIn(article, at, LINKS);
