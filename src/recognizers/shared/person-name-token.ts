// A token to the part of a person's name that it may be: a full word, an initial, or a word that no name runs over.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import type { WordSet } from '../../model/word-set.js';
import { isCharacter } from './character-at.js';
import { isHeadline } from './is-headline.js';
import {
  DOTTED_STOPS,
  NAME_MONTHS,
  NAME_STOPS,
  OPENING_WORDS,
  SHORT_TITLES,
  SURNAME_WORDS,
} from './person-name-words.js';
import { isAttached, isCapitalized, isWordIn, kindAt, tokenText } from './token-text.js';
import { wordList } from './word-list.js';

const COMMON = wordList('shared/common-words');
const ROMAN = /^(?:II|III|IV)$/;
const MIXED_NAME = /^(?:d['’]|l['’]|al|de|da|di|du|la|le|mac|van|von)\p{Lu}\p{Ll}/u;

/** True for the full stop of an initial or abbreviation. */
export const isDot = (article: Article, at: number): boolean =>
  isCharacter(article, at, '.') && isAttached(article, at);
const isNumberLike = (article: Article, at: number): boolean =>
  kindAt(article, at) === TokenKind.Number || kindAt(article, at) === TokenKind.Alphanumeric;

/** True when a capital here says nothing and the word is one that English writes small. */
const isHeadlineWord = (article: Article, at: number): boolean =>
  isHeadline(article, at) && COMMON.has(article, at) && !isWordIn(article, at, SURNAME_WORDS);

/** `A M Ahmadi`: an article is none before another letter and a name. */
const opensLetters = (article: Article, at: number): boolean =>
  kindAt(article, at) === TokenKind.Initial &&
  kindAt(article, at + 1) === TokenKind.Initial &&
  kindAt(article, at + 2) === TokenKind.Title &&
  tokenText(article, at).length === 1 &&
  tokenText(article, at + 1).length === 1;

/** True when no name runs over the token; `isFirst` when the name would open with it. */
export const isStop = (article: Article, at: number, isFirst: boolean, stops?: WordSet): boolean => {
  if (isWordIn(article, at, NAME_STOPS))
    return !(isFirst && isWordIn(article, at, OPENING_WORDS)) && !opensLetters(article, at);
  if (stops && isWordIn(article, at, stops)) return true;
  // `Sen. Patrick Leahy`, but `Justice Soumen Sen`
  if (
    isWordIn(article, at, SHORT_TITLES) &&
    (isFirst || isDot(article, at + 1) || isCapitalized(article, at + 1))
  )
    return true;
  if (isWordIn(article, at, NAME_MONTHS) && isNumberLike(article, isDot(article, at + 1) ? at + 2 : at + 1))
    return true;
  return isHeadlineWord(article, at);
};

/** Full word of a name: `Preska`, `O'Leary`, `deGrasse`; in capitals only among capitals, or a long surname (`ORBÁN`). */
export const isNameWord = (article: Article, at: number, first: number, words: number): boolean => {
  const kind = kindAt(article, at);
  if (kind === TokenKind.Title)
    return (
      at === first ||
      words === 0 ||
      kindAt(article, first) !== TokenKind.Upper ||
      tokenText(article, first).length <= 2
    );
  if (kind === TokenKind.Mixed) return MIXED_NAME.test(tokenText(article, at));
  if (kind !== TokenKind.Upper) return false;
  if (at === first || kindAt(article, first) === TokenKind.Upper) return true;
  // `U. DURGA PRASAD RAO`
  if (isInitial(article, first) && kindAt(article, at - 1) === TokenKind.Upper) return true;
  const length = tokenText(article, at).length;
  return words === 0 ? length >= 3 : length >= 4 && !ROMAN.test(tokenText(article, at));
};

/** `K.C. Mora` but `Ana Mora K.C.`: letters of an office stand behind a name. */
const LETTERS_BEHIND = wordSet('k.c. p.j. c.j. j.d.');

const opensName = (article: Article, at: number): boolean =>
  isWordIn(article, at, LETTERS_BEHIND) &&
  !isCapitalized(article, at - 1) &&
  kindAt(article, at + 1) === TokenKind.Title;

/** True for `J.` and `J.K.`, but not `U.S.`. */
export const isInitial = (article: Article, at: number): boolean => {
  const kind = kindAt(article, at);
  if (kind !== TokenKind.Initial && kind !== TokenKind.Dotted) return false;
  return !isWordIn(article, at, DOTTED_STOPS) || opensName(article, at);
};
