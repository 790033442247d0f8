// Where somebody lives: a name between `their` and one of these is a place, `in their Mira Loma home`.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { inOneSentence, isWordIn, kindAt } from './token-text.js';

/** Words before such a name. */
export const OWNERS = wordSet('his her their');

const HOMES = wordSet('home residence apartment house condo mansion townhouse flat');

/** True when a home stands at `last`, behind a name that begins at `first`. */
export const isBeforeHome = (article: Article, first: number, last: number): boolean =>
  last > first &&
  kindAt(article, last) === TokenKind.Lower &&
  isWordIn(article, last, HOMES) &&
  inOneSentence(article, first - 1, last);
