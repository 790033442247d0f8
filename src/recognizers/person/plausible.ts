// A name by shape to whether each of its words may stand in one.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isEverydayWord } from '../shared/everyday-words.js';
import type { PersonName } from '../shared/person-name.js';
import { isWordIn, kindAt, tokenText } from '../shared/token-text.js';
import { isSurname } from './candidate.js';
import { hasBareInitials } from './bare-initials.js';
import { ADJECTIVES, OTHER_HEADS, OTHER_OPENERS } from './words.js';

/** Asked first: most capitals are no number. */
const ROMAN = wordSet('ii iii iv');
const ROMAN_CAPITALS = new Set(['II', 'III', 'IV']);

/** True when every word may be part of a name: none is an everyday word, but the last when it is also a surname. */
export const isPlausible = (article: Article, { first, last }: PersonName): boolean => {
  if (isWordIn(article, first, OTHER_OPENERS)) return false;
  for (let at = first; at < last; at += 1) {
    const kind = kindAt(article, at);
    if (at === first && hasBareInitials(article, first, last)) continue;
    if (
      kind === TokenKind.Upper &&
      !(isWordIn(article, at, ROMAN) && ROMAN_CAPITALS.has(tokenText(article, at)))
    )
      return false;
    if (kind !== TokenKind.Title) continue;
    if (isWordIn(article, at, OTHER_HEADS) || isWordIn(article, at, ADJECTIVES))
      return isSurname(article, at) && at === last - 1 && at > first;
    if (isEverydayWord(article, at) && !(at > first && isSurname(article, at))) return false;
  }
  return true;
};
