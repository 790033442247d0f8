// What the words around a name say about whether it is a place or a person.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { TokenFlag, TokenKind } from '../../model/tokens.js';
import { HYPHENS, isCharacter } from '../shared/character-at.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isSentenceStart,
  isWordIn,
  kindAt,
  tokenText,
} from '../shared/token-text.js';
import { wordList } from '../shared/word-list.js';
import { isHeadline } from '../shared/is-headline.js';
import { backOverEmphasis } from '../shared/skip-emphasis.js';
import { isBehindAge } from './behind-age.js';
import { isHome } from './is-home.js';
import { BUILT } from './site-words.js';
import { isEverydayWord } from '../shared/everyday-words.js';
import {
  AGENCIES,
  BODY_AFTER,
  BODY_OF,
  CALENDAR,
  DIRECTIONS,
  MODIFIED,
  LOCAL_OFFICE,
  OFFICE_AFTER,
  PERSON_BEFORE,
  PERSON_VERBS,
  PLACE_LEADS,
  STRONG_BEFORE,
  WEAK_BEFORE,
} from './words.js';

const OF = wordSet('of');
const COMMON = wordList('shared/common-words');
const GIVEN = wordList('shared/given-names');
const SURNAMES = wordList('shared/surnames');

/** Index of the word before `first`, past a full stop that belongs to it (`Mr.`). */
const before = (article: Article, first: number): number =>
  isCharacter(article, first - 1, '.') && isAttached(article, first - 1) ? first - 2 : first - 1;

const isName = (article: Article, at: number): boolean =>
  kindAt(article, at) === TokenKind.Title && !COMMON.has(article, at);

/** True when a title, a given name or an initial stands directly before: `Mayor London`, `Jaquan Washington`, `J. Boston`. */
const hasPersonBefore = (article: Article, first: number): boolean => {
  const at = before(article, first);
  if (!inOneSentence(article, at, first)) return false;
  if (kindAt(article, at) === TokenKind.Initial)
    return (article.tokens.end[at] as number) - (article.tokens.start[at] as number) > 1;
  if (!isCapitalized(article, at)) return false;
  if (isWordIn(article, at, PERSON_BEFORE)) return true;
  return (
    isName(article, at) &&
    GIVEN.has(article, at) &&
    !isWordIn(article, at, DIRECTIONS) &&
    isCapitalized(article, first)
  );
};

/** True when the name is a given name and a surname follows: `Paris Hilton`, `Chelsea Manning`. */
const hasSurnameAfter = (article: Article, first: number, last: number): boolean =>
  last === first + 1 &&
  GIVEN.has(article, first) &&
  inOneSentence(article, first, last) &&
  kindAt(article, last) === TokenKind.Title &&
  !isWordIn(article, last, BODY_AFTER) &&
  SURNAMES.has(article, last) &&
  !COMMON.has(article, last);

/** `a Delaware Corporation`, `a Nevada Limited Liability Company`: where a company is registered. */
const isSeatOfCompany = (article: Article, first: number, last: number): boolean =>
  isWordIn(article, first - 1, ARTICLE) &&
  isWordIn(article, last, COMPANY_KINDS) &&
  inOneSentence(article, first - 1, last) &&
  (!isCapitalized(article, last + 1) || isWordIn(article, last + 1, COMPANY_KINDS));
const ARTICLE = wordSet('a an');
const COMPANY_KINDS = wordSet('corporation limited liability company partnership llc nonprofit professional');

/** True when the name is part of a body, paper or treaty: `Boston University`, `Bank of Ireland`. */
const isInsideBody = (article: Article, first: number, last: number): boolean => {
  if (isSeatOfCompany(article, first, last)) return false;
  if (
    inOneSentence(article, first, last) &&
    isCapitalized(article, last) &&
    isWordIn(article, last, BODY_AFTER)
  )
    return true;
  return (
    isWordIn(article, first - 1, OF) &&
    isCapitalized(article, first - 2) &&
    isWordIn(article, first - 2, BODY_OF)
  );
};

/** True when a person or a body bears the name here. */
export const isOtherName = (article: Article, first: number, last: number): boolean =>
  isInsideBody(article, first, last) ||
  hasSurnameAfter(article, first, last) ||
  hasPersonBefore(article, first);

/** `X-based`, `X-area` */
const isHyphenedModifier = (article: Article, last: number): boolean =>
  isCharacter(article, last, HYPHENS) && isAttached(article, last) && isWordIn(article, last + 1, MODIFIED);

/** `DUBLIN –`, `DUBLIN (AP)`: the name opens its paragraph and a dash or bracket follows. */
const isDateline = (article: Article, first: number, last: number): boolean =>
  ((article.tokens.flags[first] as number) & TokenFlag.ParagraphStart) !== 0 &&
  !isAttached(article, last) &&
  (isCharacter(article, last, '\u2013\u2014-') ||
    (isCharacter(article, last, '(') && isWordIn(article, last + 1, AGENCIES)));

/** `GENEVA The council met`: a dateline whose dash is lost, in capitals before the first word of the story. */
const isBareDateline = (article: Article, first: number, last: number): boolean =>
  ((article.tokens.flags[first] as number) & TokenFlag.ParagraphStart) !== 0 &&
  kindAt(article, first) === TokenKind.Upper &&
  isWordIn(article, last, STORY_OPENERS) &&
  kindAt(article, last) === TokenKind.Title &&
  (kindAt(article, last + 1) === TokenKind.Lower || isCapitalized(article, last + 1));
const STORY_OPENERS = wordSet('the an two three four five six seven eight nine ten more some several many');

/** True when nothing but punctuation stands before the word in its sentence: `## Preventing India`. */
const isFirstWord = (article: Article, at: number): boolean => {
  let first = at;
  while (!isSentenceStart(article, first) && kindAt(article, first - 1) === TokenKind.Punctuation) first -= 1;
  return isSentenceStart(article, first);
};

/** True when a capitalised word that is no title, weekday or office stands directly beside the name: `Perth Glory`, `Microsoft Ireland`. */
/** `London NW1` */
const POSTCODE = /^(?:[NSEW]|[NS][EW]|[EW]C)\d{1,2}[A-Z]?$/;

export const isInsideName = (article: Article, first: number, last: number): boolean => {
  if (isHeadline(article, first) || isSeatOfCompany(article, first, last)) return false;
  const next = kindAt(article, last);
  if (
    (next === TokenKind.Title || next === TokenKind.Upper) &&
    !isAttached(article, last) &&
    inOneSentence(article, first, last) &&
    !isWordIn(article, last, OFFICE_AFTER) &&
    !isWordIn(article, last, PERSON_BEFORE) &&
    !isWordIn(article, last, CALENDAR) &&
    !POSTCODE.test(tokenText(article, last)) &&
    !isBareDateline(article, first, last)
  )
    return true;
  const at = first - 1;
  if (isAttached(article, first) || !inOneSentence(article, at, first)) return false;
  const previous = kindAt(article, at);
  if (previous !== TokenKind.Title && previous !== TokenKind.Upper) return false;
  return (
    !isWordIn(article, at, DIRECTIONS) &&
    !isWordIn(article, at, CALENDAR) &&
    !isWordIn(article, at, PLACE_LEADS) &&
    !(isFirstWord(article, at) && isEverydayWord(article, at))
  );
};

const isSurname = (article: Article, first: number, last: number): boolean =>
  last === first + 1 && SURNAMES.has(article, first) && !COMMON.has(article, first);

/** `In Miranda, the court held`: a case called by its party. */
const isCaseInShort = (article: Article, last: number): boolean =>
  isCharacter(article, last, ',') &&
  isWordIn(article, last + 1, DETERMINERS) &&
  isWordIn(article, last + 2, BENCH);
const DETERMINERS = wordSet('the this our we');
const BENCH = wordSet(
  'court courts justices supreme plaintiff plaintiffs defendant majority panel judges held tribunal ninth second first',
);

/** `North Justice Center, Fullerton.`: behind a building and a comma stands where it is, and the phrase ends. */
const isBehindSite = (article: Article, first: number, last: number): boolean =>
  isCharacter(article, first - 1, ',') &&
  isCapitalized(article, first - 2) &&
  (isWordIn(article, first - 2, BUILT) || isWordIn(article, first - 2, HOUSES)) &&
  isCapitalized(article, first - 3) &&
  inOneSentence(article, first - 3, first) &&
  (!inOneSentence(article, first, last) || isCharacter(article, last, ',.;)'));
const HOUSES = wordSet('hospital school college university church library museum');

/** 0 to 0.85: how strongly the words around tokens `first` to `last` say that they name a place. */
export const placeEvidence = (article: Article, first: number, last: number): number => {
  const isPerson = isSurname(article, first, last);
  if (isHyphenedModifier(article, last) || isDateline(article, first, last)) return 0.85;
  if (inOneSentence(article, first, last) && isWordIn(article, last, PERSON_VERBS) && isPerson) return 0;
  if (isBehindAge(article, first) || isHome(article, first)) return 0.8;
  if (isBehindSite(article, first, last)) return 0.7;
  const at = backOverEmphasis(article, first - 1);
  const follows =
    inOneSentence(article, first, last) &&
    (kindAt(article, last) === TokenKind.Lower
      ? isWordIn(article, last, MODIFIED)
      : isCapitalized(article, last) && isWordIn(article, last, LOCAL_OFFICE));
  if (inOneSentence(article, at, first)) {
    if (isPerson && isCaseInShort(article, last)) return 0.2;
    if (isWordIn(article, at, STRONG_BEFORE))
      return kindAt(article, last) === TokenKind.Possessive && isPerson ? 0.45 : 0.85;
    if (isWordIn(article, at, WEAK_BEFORE)) return isPerson && !follows ? 0.45 : 0.65;
  }
  return follows ? 0.65 : 0;
};
