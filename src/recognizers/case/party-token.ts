// What a token may be inside the name of a party.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { isCharacter } from '../shared/character-at.js';
import { isAttached, isCapitalized, kindAt } from '../shared/token-text.js';

/** Tokens that a party may have: the longest seen in judgments has 17. */
export const LONGEST_PARTY = 24;
/** `v.`, `vs`, `versus` */
export const VERSUS = /^(?:v|vs|versus)\.?$/i;

/** True for a word that a party's name is made of. */
export const isName = (article: Article, at: number): boolean => {
  if (isCapitalized(article, at) || kindAt(article, at) === TokenKind.Mixed) return true;
  return kindAt(article, at) === TokenKind.Alphanumeric && isCapitalized(article, at + 1);
};

/** A full stop that belongs to the word before it. */
export const isAbbreviationDot = (article: Article, at: number): boolean =>
  isCharacter(article, at, '.') && isAttached(article, at);
