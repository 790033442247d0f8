// A token to the end of a part of a person's name that takes several: particles, a nickname, a second half, a suffix.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { APOSTROPHES, HYPHENS, isCharacter } from './character-at.js';
import { isDot, isInitial, isStop } from './person-name-token.js';
import { NAME_STOPS, NAME_SUFFIXES, PARTICLES, SMALL_SECOND_HALVES } from './person-name-words.js';
import { inOneSentence, isAttached, isWordIn, kindAt } from './token-text.js';

const DUTCH = wordSet('in van');
const T = wordSet('t');

/** Token behind `in ’t` or `van 't` at `at`, the Dutch particles with an apostrophe; `at` itself when they do not stand there. */
export const dutchParticleEnd = (article: Article, at: number): number =>
  isWordIn(article, at, DUTCH) &&
  isCharacter(article, at + 1, `${APOSTROPHES}\u2018`) &&
  isWordIn(article, at + 2, T) &&
  isAttached(article, at + 2) &&
  kindAt(article, at + 3) === TokenKind.Title &&
  inOneSentence(article, at, at + 3)
    ? at + 3
    : at;

/** End of the particles at `at` when a capitalised word follows them; `at` itself when none does. */
export const particlesEnd = (article: Article, at: number): number => {
  const dutch = dutchParticleEnd(article, at);
  if (dutch > at) return dutch;
  let end = at;
  while (end < at + 3 && kindAt(article, end) === TokenKind.Lower && isWordIn(article, end, PARTICLES))
    end += 1;
  if (end === at) return at;
  if (isCharacter(article, end, HYPHENS) && isAttached(article, end) && isAttached(article, end + 1))
    end += 1;
  const kind = kindAt(article, end);
  return inOneSentence(article, at, end) &&
    (kind === TokenKind.Title || kind === TokenKind.Upper) &&
    !isWordIn(article, end, NAME_STOPS)
    ? end
    : at;
};

const isNickname = (kind: number): boolean =>
  kind === TokenKind.Title ||
  kind === TokenKind.Upper ||
  kind === TokenKind.Mixed ||
  kind === TokenKind.Initial ||
  kind === TokenKind.Dotted;

/** End of `“Chuck”` or `(Chuck)` at `at` when the name goes on behind it; `at` itself when it does not. */
export const nicknameEnd = (article: Article, at: number): number => {
  if (
    !isCharacter(article, at, '"\u201c(\u2018\'') ||
    isAttached(article, at) ||
    !isAttached(article, at + 1)
  )
    return at;
  let end = at + 1;
  while (end < at + 3 && isNickname(kindAt(article, end))) end += 1;
  // `Corwin “bunny” Larchman`: in curly quotes a word of small letters too
  if (end === at + 1 && isCharacter(article, at, '\u201c') && kindAt(article, end) === TokenKind.Lower)
    end += 1;
  if (
    end === at + 1 ||
    !isCharacter(article, end, '"\u201d)\u2019\'') ||
    isAttached(article, end + 1) ||
    !inOneSentence(article, at, end + 1)
  )
    return at;
  const kind = kindAt(article, end + 1);
  return (kind === TokenKind.Title || kind === TokenKind.Upper || isInitial(article, end + 1)) &&
    !isStop(article, end + 1, false)
    ? end + 1
    : at;
};

/** End of `-Lewis` or `-moon` at `at`; `at` itself when no such half stands there. */
export const secondHalfEnd = (article: Article, at: number): number => {
  if (
    !isCharacter(article, at, HYPHENS) ||
    !isAttached(article, at) ||
    !isAttached(article, at + 1) ||
    !inOneSentence(article, at, at + 1)
  )
    return at;
  const kind = kindAt(article, at + 1);
  if (kind === TokenKind.Title || kind === TokenKind.Upper)
    return isWordIn(article, at + 1, NAME_STOPS) ? at : at + 2;
  return kind === TokenKind.Lower &&
    isWordIn(article, at + 1, SMALL_SECOND_HALVES) &&
    !isCharacter(article, at + 2, HYPHENS)
    ? at + 2
    : at;
};

/** End of `, Jr.`, ` III` at `at`; `at` itself when there is no suffix. */
export const suffixEnd = (article: Article, at: number): number => {
  const word = isCharacter(article, at, ',') ? at + 1 : at;
  if (
    !inOneSentence(article, at - 1, word) ||
    !isWordIn(article, word, NAME_SUFFIXES) ||
    isAttached(article, word)
  )
    return at;
  if (kindAt(article, word) === TokenKind.Lower) return at;
  return isDot(article, word + 1) && kindAt(article, word) === TokenKind.Title ? word + 2 : word + 1;
};
