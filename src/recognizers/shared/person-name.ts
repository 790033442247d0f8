// Tokens to the person's name that starts or ends among them: shape only, no list says who is a person.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import type { WordSet } from '../../model/word-set.js';
import { HYPHENS, isCharacter } from './character-at.js';
import { isHeadline } from './is-headline.js';
import {
  DOTTED_STOPS,
  NAME_MONTHS,
  NAME_STOPS,
  NAME_SUFFIXES,
  OPENING_PARTICLES,
  OPENING_WORDS,
  PARTICLES,
  SHORT_TITLES,
  SMALL_SECOND_HALVES,
  SURNAME_WORDS,
} from './person-name-words.js';
import { inOneSentence, isAttached, isCapitalized, isWordIn, kindAt, tokenText } from './token-text.js';
import { wordList } from './word-list.js';

export interface PersonNameOptions {
  /** words and initials at most, particles and suffix not counted; 5 unless told */
  readonly max?: number;
  /** more words that end a name */
  readonly stops?: WordSet;
  /** capitals without dots before a name are initials, whatever word they spell: `Justice BV Nagarathna`, after a title only */
  readonly initials?: boolean;
}

/** Tokens `first` to `last` (exclusive) of a name; `words` counts its full words, without initials, particles, suffix. */
export interface PersonName {
  readonly first: number;
  readonly last: number;
  readonly words: number;
}

const COMMON = wordList('shared/common-words');
const NAME_TOKENS_AT_MOST = 14;
const SURNAME_PARTICLES = wordSet('de del di du da dos von der la le mac');
const SAINTS = wordSet('st ste');
const ROMAN = /^(?:II|III|IV)$/;
const MIXED_NAME = /^(?:d['’]|l['’]|al|de|da|di|du|la|le|mac|van|von)\p{Lu}\p{Ll}/u;

const isHyphen = (article: Article, at: number): boolean => isCharacter(article, at, HYPHENS);
const isDot = (article: Article, at: number): boolean =>
  isCharacter(article, at, '.') && isAttached(article, at);
const isNumberLike = (article: Article, at: number): boolean =>
  kindAt(article, at) === TokenKind.Number || kindAt(article, at) === TokenKind.Alphanumeric;

/** True when a capital here says nothing and the word is one that English writes small. */
const isHeadlineWord = (article: Article, at: number): boolean =>
  isHeadline(article, at) && COMMON.has(article, at) && !isWordIn(article, at, SURNAME_WORDS);

const isStop = (article: Article, at: number, isFirst: boolean, stops?: WordSet): boolean => {
  if (isWordIn(article, at, NAME_STOPS)) return !(isFirst && isWordIn(article, at, OPENING_WORDS));
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
const isNameWord = (article: Article, at: number, first: number, words: number): boolean => {
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

const isInitial = (article: Article, at: number): boolean => {
  const kind = kindAt(article, at);
  return (kind === TokenKind.Initial || kind === TokenKind.Dotted) && !isWordIn(article, at, DOTTED_STOPS);
};

/** End of the particles at `at` when a capitalised word follows them; `at` itself when none does. */
const particlesEnd = (article: Article, at: number): number => {
  let end = at;
  while (end < at + 3 && kindAt(article, end) === TokenKind.Lower && isWordIn(article, end, PARTICLES))
    end += 1;
  if (end === at) return at;
  if (isHyphen(article, end) && isAttached(article, end) && isAttached(article, end + 1)) end += 1;
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
  kind === TokenKind.Initial ||
  kind === TokenKind.Dotted;

/** End of `“Chuck”` or `(Chuck)` at `at` when the name goes on behind it; `at` itself when it does not. */
const nicknameEnd = (article: Article, at: number): number => {
  if (
    !isCharacter(article, at, '"\u201c(\u2018\'') ||
    isAttached(article, at) ||
    !isAttached(article, at + 1)
  )
    return at;
  let end = at + 1;
  while (end < at + 3 && isNickname(kindAt(article, end))) end += 1;
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
const secondHalfEnd = (article: Article, at: number): number => {
  if (
    !isHyphen(article, at) ||
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
    !isHyphen(article, at + 2)
    ? at + 2
    : at;
};

/** End of `, Jr.`, ` III` at `at`; `at` itself when there is no suffix. */
const suffixEnd = (article: Article, at: number): number => {
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

interface Walk {
  last: number;
  words: number;
  parts: number;
}

/** Walks from `first` over words and initials; `last` ends behind the last full word. */
const walk = (article: Article, first: number, max: number, stops?: WordSet): Walk => {
  const state: Walk = { last: first, words: 0, parts: 0 };
  let at = first;
  while (state.parts < max && at - first < NAME_TOKENS_AT_MOST && inOneSentence(article, first, at)) {
    // `K.Natarajan` is written without a space
    if (at > first && isAttached(article, at) && !isHyphen(article, at - 1) && !isInitial(article, at - 1))
      break;
    const afterParticles =
      at > first || isWordIn(article, at, OPENING_PARTICLES) ? particlesEnd(article, at) : at;
    if (afterParticles > at) at = afterParticles;
    if (isStop(article, at, at === first, stops)) break;
    if (isInitial(article, at)) {
      state.parts += 1;
      at += 1;
      // `J.-P. Costa`
      if (isHyphen(article, at) && isAttached(article, at) && isInitial(article, at + 1)) at += 2;
      continue;
    }
    if (
      !isNameWord(article, at, first, state.words) ||
      (state.words > 0 && isWordIn(article, at, NAME_SUFFIXES))
    )
      break;
    state.parts += 1;
    at += 1;
    // `St. Eve`: the saint alone is no name
    if (isWordIn(article, at - 1, SAINTS) && isDot(article, at)) {
      at += 1;
      continue;
    }
    // `Del Giudice` is one surname
    if (!(isWordIn(article, at - 1, SURNAME_PARTICLES) && kindAt(article, at) === TokenKind.Title))
      state.words += 1;
    for (let end = secondHalfEnd(article, at); end > at; end = secondHalfEnd(article, at)) at = end;
    state.last = at;
    at = nicknameEnd(article, at);
  }
  return state;
};

/** True behind a comma or a small word: the token goes on in a list. */
const isListed = (article: Article, at: number): boolean =>
  isCharacter(article, at - 1, ',') || kindAt(article, at - 1) === TokenKind.Lower;

/** True for `BV` before `Nagarathna`: two or three capitals before a name in small letters. */
const areBareInitials = (article: Article, at: number): boolean =>
  kindAt(article, at) === TokenKind.Upper &&
  tokenText(article, at).length <= 3 &&
  kindAt(article, at + 1) === TokenKind.Title &&
  !isAttached(article, at + 1) &&
  !(isHeadline(article, at) && isWordIn(article, at, NAME_STOPS) && !isListed(article, at));

/**
 * Longest stretch shaped as a person's name that starts at token `first`, within its sentence: capitalised words, initials,
 * particles, hyphens, a nickname in quotes, a suffix. It ends with a full word or a suffix, never with a possessive or the
 * full stop of the sentence; undefined when no full word stands there.
 */
export const matchPersonName = (
  article: Article,
  first: number,
  { max = 5, stops, initials = false }: PersonNameOptions = {},
): PersonName | undefined => {
  if (first < 0 || first >= article.tokens.count) return undefined;
  if (initials && areBareInitials(article, first)) {
    const { last, words } = walk(article, first + 1, max, stops);
    return words === 0 ? undefined : { first, last: suffixEnd(article, last), words };
  }
  const { last, words } = walk(article, first, max, stops);
  if (words === 0) return undefined;
  return { first, last: suffixEnd(article, last), words };
};

/** Longest name that ends just before token `last`, by the same grammar. */
export const matchPersonNameBackward = (
  article: Article,
  last: number,
  options: PersonNameOptions = {},
): PersonName | undefined => {
  let found: PersonName | undefined;
  for (
    let first = last - 1;
    first >= 0 && last - first <= NAME_TOKENS_AT_MOST && inOneSentence(article, first, last - 1);
    first -= 1
  ) {
    const kind = kindAt(article, first);
    const isPart =
      kind === TokenKind.Title ||
      kind === TokenKind.Upper ||
      kind === TokenKind.Mixed ||
      isInitial(article, first);
    if (!isPart) {
      if (
        kind === TokenKind.Lower
          ? isWordIn(article, first, PARTICLES) || isWordIn(article, first, SMALL_SECOND_HALVES)
          : isCharacter(article, first, '-,."\u201c\u201d()\u2018\u2019\'\u2010\u2011')
      )
        continue;
      break;
    }
    const name = matchPersonName(article, first, options);
    if (name?.last === last) found = name;
    else if (name === undefined && isWordIn(article, first, NAME_STOPS)) break;
  }
  return found;
};
