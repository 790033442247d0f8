// Where somebody lives, behind the age.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import { inOneSentence, isWordIn, kindAt } from '../shared/token-text.js';

const OF = wordSet('of');

/** `Richard Thompson, 48, Lakewood,`, `23, of Corona`: press releases say where somebody lives behind the age. */
export const isBehindAge = (article: Article, first: number): boolean => {
  const comma = isWordIn(article, first - 1, OF) ? first - 2 : first - 1;
  // `Gary Davis (27), of Larch Court,`
  if (isCharacter(article, comma, ',') && isCharacter(article, comma - 1, ')'))
    return (
      isCharacter(article, comma - 3, '(') &&
      isAge(article, comma - 2) &&
      inOneSentence(article, comma - 3, first)
    );
  if (
    !isCharacter(article, comma, ',') ||
    !inOneSentence(article, comma - 1, first) ||
    !isCharacter(article, comma - 2, ',')
  )
    return false;
  return isAge(article, comma - 1);
};

const isAge = (article: Article, at: number): boolean =>
  kindAt(article, at) === TokenKind.Number &&
  (article.tokens.end[at] as number) - (article.tokens.start[at] as number) === 2;
