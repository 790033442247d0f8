// What a token may be inside a law's title.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { HYPHENS, isCharacter } from '../shared/character-at.js';
import { isHeadline } from '../shared/is-headline.js';
import {
  isAttached,
  isCapitalized,
  isSentenceStart,
  isWordIn,
  kindAt,
  tokenText,
} from '../shared/token-text.js';
import { HEADLINE_VERBS } from './title-words.js';

/** Titles of more tokens than this are cut: none in the gazetteer is longer. */
export const LONGEST_TITLE = 24;

/** Last words of titles: one title does not run over the head of another. */
export const HEADS = /^(?:Acts?|Codes?|Bills?|Amendments?|Directives?|Regulations?)$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/i;

/** True for a capitalised word, `eBay` or `21st` that a title may hold. */
export const isTitleWord = (article: Article, at: number): boolean => {
  // `Compliance with Court Orders Act`: in a sentence of small letters the capital says that the verb is none
  if (isWordIn(article, at, HEADLINE_VERBS) && (isHeadline(article, at) || isSentenceStart(article, at)))
    return false;
  if (isCapitalized(article, at) || kindAt(article, at) === TokenKind.Mixed) return true;
  return kindAt(article, at) === TokenKind.Alphanumeric && ORDINAL.test(tokenText(article, at));
};

/** True for the hyphen of `Non-Proliferation` and the slash of `SC/ST`. */
export const isJoiningHyphen = (article: Article, at: number): boolean =>
  isCharacter(article, at, `${HYPHENS}\u2013/`) && isAttached(article, at) && isAttached(article, at + 1);
