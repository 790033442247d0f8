// Tokens to the person's name that starts among them: shape only, no list says who is a person.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import type { WordSet } from '../../model/word-set.js';
import { HYPHENS, isCharacter } from './character-at.js';
import { isHeadline } from './is-headline.js';
import { nicknameEnd, particlesEnd, secondHalfEnd, suffixEnd } from './person-name-parts.js';
import { isDot, isInitial, isNameWord, isStop } from './person-name-token.js';
import { NAME_STOPS, NAME_SUFFIXES, OPENING_PARTICLES } from './person-name-words.js';
import { inOneSentence, isAttached, isWordIn, kindAt, tokenText } from './token-text.js';

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

/** Tokens of a name at most. */
export const NAME_TOKENS_AT_MOST = 14;
const SURNAME_PARTICLES = wordSet('de del di du da dos von der la le mac');
const SAINTS = wordSet('st ste');

interface Walk {
  last: number;
  words: number;
  parts: number;
}

/** Family names that are far more often what a headline says of the person before them: `Jane Roe Files Suit`. */
const RARE_SURNAMES = wordSet(
  'fails falls fears files gathers hires marks sacks sells settles shows speaks wages works freed heads tests teams talks',
);

const isVerbOfHeadline = (article: Article, at: number): boolean =>
  isWordIn(article, at, RARE_SURNAMES) && isHeadline(article, at);

/** Walks from `first` over words and initials; `last` ends behind the last full word. */
const walk = (article: Article, first: number, max: number, stops?: WordSet): Walk => {
  const state: Walk = { last: first, words: 0, parts: 0 };
  let at = first;
  while (state.parts < max && at - first < NAME_TOKENS_AT_MOST && inOneSentence(article, first, at)) {
    // `K.Natarajan` is written without a space
    if (
      at > first &&
      isAttached(article, at) &&
      !isCharacter(article, at - 1, HYPHENS) &&
      !isInitial(article, at - 1)
    )
      break;
    const afterParticles =
      at > first || isWordIn(article, at, OPENING_PARTICLES) ? particlesEnd(article, at) : at;
    if (afterParticles > at) at = afterParticles;
    if (isStop(article, at, at === first, stops) || (state.words >= 2 && isVerbOfHeadline(article, at)))
      break;
    if (isInitial(article, at)) {
      state.parts += 1;
      at += 1;
      // `J.-P. Costa`
      if (isCharacter(article, at, HYPHENS) && isAttached(article, at) && isInitial(article, at + 1)) at += 2;
      // `Jerome K. "Jay" Butler`
      if (state.words > 0) at = nicknameEnd(article, at);
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
