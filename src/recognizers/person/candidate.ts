// A run of capitalised words to the person's name that may stand at its end, without titles and without other kinds of name.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import { isEverydayWord } from '../shared/everyday-words.js';
import { isHeadline } from '../shared/is-headline.js';
import { isListedPlace } from '../shared/listed-places.js';
import { matchPersonName } from '../shared/person-name.js';
import type { PersonName } from '../shared/person-name.js';
import { NAME_STOPS, SURNAME_WORDS } from '../shared/person-name-words.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isSentenceStart,
  isWordIn,
  kindAt,
  tokenText,
} from '../shared/token-text.js';
import { isStaffSeat } from '../shared/staff-seat.js';
import { wordList } from '../shared/word-list.js';
import { hasBareInitials } from './bare-initials.js';
import { hasSurnameShape } from './surname-shape.js';
import {
  ADJECTIVES,
  BELONGINGS,
  HONORIFICS,
  KIN,
  OTHER_HEADS,
  OTHER_OPENERS,
  PERSON_ACTS,
  PLURAL_TITLES,
  SPEECH_ACTS,
  TITLES,
} from './words.js';

const GIVEN = wordList('shared/given-names');
const SURNAMES = wordList('shared/surnames');

export const isGiven = (article: Article, at: number): boolean => GIVEN.has(article, at);
export const isSurname = (article: Article, at: number): boolean =>
  SURNAMES.has(article, at) ||
  (kindAt(article, at) === TokenKind.Title && hasSurnameShape(tokenText(article, at)));

/** True for a given name with another word behind it: `Lee Tate` in `David Christison & Lee Tate`. */
const startsName = (article: Article, at: number): boolean =>
  (isGiven(article, at) && isCapitalized(article, at + 1)) || kindAt(article, at) === TokenKind.Lower;

/** True when what follows the name makes it a body, a street, a law: `Morgan Lewis & Bockius`, `Martin Luther King Boulevard`. */
export const isOtherName = (article: Article, { first, last }: PersonName): boolean => {
  if (isListedPlace(article, first, last) || isStaffSeat(article, first)) return true;
  if (inOneSentence(article, first, last)) {
    if (isCharacter(article, last, '&') && !startsName(article, last + 1)) return true;
    if (isCapitalized(article, last) && isWordIn(article, last, OTHER_HEADS)) return true;
    // `Wells Fargo-backed`, but not `Julie Smith–led`
    if (
      isCharacter(article, last, '-') &&
      isAttached(article, last) &&
      isAttached(article, last + 1) &&
      kindAt(article, last + 1) === TokenKind.Lower
    )
      return true;
    if (isCharacter(article, last, '@.') && isAttached(article, last) && isAttached(article, last + 1))
      return true;
  }
  const before =
    isCharacter(article, first - 1, '.') && isAttached(article, first - 1) ? first - 2 : first - 1;
  if (!inOneSentence(article, before, first)) return false;
  if (
    isCharacter(article, first - 1, '@#/') ||
    (isCharacter(article, first - 1, '&') && !startsName(article, first))
  )
    return true;
  return isCapitalized(article, before) && isWordIn(article, before, OTHER_OPENERS);
};

/** Heads of sites that a person's name of two words seldom ends with: `Nikki Beach`, `Madina Lake`. */
const SITE_HEADS = wordSet(
  'lake pond dam pier reservoir marsh temples brook beach creek island islands house park bridge river bay mountain valley hills heights falls springs place square road street avenue plaza mall court tower building stadium station airport stock box',
);

/** True for two words, or a word and an initial. */
export const isFull = (name: PersonName): boolean => name.last - name.first >= 2;

/** Last full word of a name: its surname. */
export const surnameAt = (article: Article, { first, last }: PersonName): number => {
  let at = last - 1;
  while (
    at > first &&
    kindAt(article, at) !== TokenKind.Title &&
    kindAt(article, at) !== TokenKind.Upper &&
    kindAt(article, at) !== TokenKind.Mixed
  )
    at -= 1;
  return at;
};

/** True when the surname is an everyday word, and no particle before it says that it is a name: `Pierre de Marca`. */
export const hasEverydaySurname = (article: Article, name: PersonName): boolean => {
  const last = surnameAt(article, name);
  return (
    isEverydayWord(article, last) && !(last - 1 > name.first && kindAt(article, last - 1) === TokenKind.Lower)
  );
};

/** What a lake does not do, and what it has not: `Dana Lake agreed`, `Dana Lake's lawyers`. */
const actsLikePerson = (article: Article, last: number): boolean =>
  inOneSentence(article, last - 1, last) &&
  (kindAt(article, last) === TokenKind.Possessive
    ? isWordIn(article, last + 1, BELONGINGS)
    : isWordIn(article, last, SPEECH_ACTS) ||
      isWordIn(article, last, PERSON_ACTS) ||
      isWordIn(article, last, PARTY_ACTS));
const PARTY_ACTS = wordSet('agreed refused sued appealed denied claimed campaigned');

/** `Gareth Candle and his wife`: a given name, and kin. */
export const hasKinBehind = (article: Article, { first, last }: PersonName): boolean =>
  isGiven(article, first) &&
  !isEverydayWord(article, first) &&
  isWordIn(article, last, AND) &&
  isWordIn(article, last + 1, HIS_HER) &&
  isWordIn(article, last + 2, KIN) &&
  inOneSentence(article, first, last + 2);
const AND = wordSet('and');
const HIS_HER = wordSet('his her');

/** True when the words of the name are everyday words in a place where their capital says nothing, or its surname is no surname. */
export const isEverydayPhrase = (article: Article, name: PersonName): boolean => {
  const last = surnameAt(article, name);
  if (
    isWordIn(article, last, OTHER_HEADS) &&
    (name.words > 2 ||
      !isSurname(article, last) ||
      (isWordIn(article, last, SITE_HEADS) && !actsLikePerson(article, name.last)))
  )
    return true;
  if (hasEverydaySurname(article, name) && !isSurname(article, last) && !hasKinBehind(article, name))
    return true;
  if (!isHeadline(article, name.first)) return false;
  // `Jury Sentences Kristopher Love to Death`
  const isSurnameWord = isWordIn(article, last, SURNAME_WORDS) && isGiven(article, name.first);
  return (isEverydayWord(article, last) && !isSurnameWord) || isEverydayWord(article, name.first);
};

/** True for `Actor`, `Senators`: words that open a run and are no part of the name behind them. */
export const isLeadingTitle = (article: Article, at: number): boolean =>
  (isWordIn(article, at, TITLES) ||
    isWordIn(article, at, PLURAL_TITLES) ||
    isWordIn(article, at, HONORIFICS)) &&
  !(isGiven(article, at) && isSurname(article, at + 1));

/** First token of a run behind its last title or body: `Todd` in `Orange County District Attorney Todd Spitzer`. */
export const nameFirst = (article: Article, first: number, last: number): number => {
  let start = first;
  for (let at = first; at < last; at += 1)
    if (
      (isWordIn(article, at, NAME_STOPS) && !hasBareInitials(article, at, last)) ||
      isWordIn(article, at, ADJECTIVES)
    )
      start = at + 1;
  while (start < last && isLeadingTitle(article, start)) start += 1;
  if (
    start < last &&
    isSentenceStart(article, start) &&
    isEverydayWord(article, start) &&
    !isGiven(article, start)
  )
    start += 1;
  return start;
};

/** Name of two to five parts from `start` that covers the run to its end; undefined when it looks like anything else. */
export const candidateFrom = (article: Article, start: number, last: number): PersonName | undefined => {
  if (start >= last) return undefined;
  const name = matchPersonName(article, start, { initials: hasBareInitials(article, start, last) });
  if (!name || name.last < last || isOtherName(article, name)) return undefined;
  const parts = name.last - name.first;
  return parts >= 2 && name.words >= 1 && name.words <= 4 ? name : undefined;
};
