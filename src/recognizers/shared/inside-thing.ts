// Names of companies and bodies inside the name of a prize, an index, a contest: `Larch Music Awards`, `Larch Aggregate Bond Index`.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isHeadline } from './is-headline.js';
import { isNameWord } from './name-start.js';
import { inOneSentence, isAttached, isWordIn, kindAt } from './token-text.js';

/** What closes such a name. */
const THINGS = wordSet('index award awards prize plan trophy masters');
const REACH = 6;

/** True when the capitalised words behind `last` close with such a word, so that the whole is a thing's name. */
export const isInsideThing = (article: Article, last: number): boolean => {
  if (isHeadline(article, last) || isAttached(article, last)) return false;
  for (let at = last; at < last + REACH && inOneSentence(article, last - 1, at); at += 1) {
    if (isWordIn(article, at, THINGS) && isNameWord(article, at)) return true;
    if (!isNameWord(article, at) && kindAt(article, at) !== TokenKind.Number) return false;
    if (isAttached(article, at)) return false;
  }
  return false;
};
