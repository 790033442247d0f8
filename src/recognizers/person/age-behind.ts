// The age that stands behind a name: `, 30,`, `(30)`, `, aged 30`, also behind another name in brackets.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import { inOneSentence, isWordIn, kindAt, tokenText } from '../shared/token-text.js';

const AGED = wordSet('aged age');
const AFTER_AGE = wordSet('of and from was is who pleaded');
const ALIAS = wordSet('aka a.k.a. a.k.a alias nicknamed');

const isAge = (article: Article, at: number): boolean =>
  kindAt(article, at) === TokenKind.Number && /^(?:1[0-1]\d|[1-9]\d?)$/.test(tokenText(article, at));

/** Behind ` (aka Whispers)`; `last` itself where no other name is told. */
const behindAlias = (article: Article, last: number): number => {
  if (!isCharacter(article, last, '(') || !isWordIn(article, last + 1, ALIAS)) return last;
  for (let at = last + 2; at < last + 10 && inOneSentence(article, last, at); at += 1)
    if (isCharacter(article, at, ')')) return at + 1;
  return last;
};

/** True when an age follows a name that ends before token `end`. */
export const hasAge = (article: Article, end: number): boolean => {
  const last = behindAlias(article, end);
  if (!isCharacter(article, last, ',(')) return false;
  const at = isWordIn(article, last + 1, AGED) ? last + 2 : last + 1;
  if (!inOneSentence(article, last, at) || !isAge(article, at)) return false;
  // `Victory Banks, 33` on a line of its own
  if (!inOneSentence(article, at, at + 1)) return true;
  return at > last + 1 || isCharacter(article, at + 1, ',.;)') || isWordIn(article, at + 1, AFTER_AGE);
};
