// The first word of a body's name: over topics, places and lists to the left of its head.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import type { WordSet } from '../../model/word-set.js';
import { APOSTROPHES, isCharacter } from '../shared/character-at.js';
import { DEMONYMS } from '../shared/demonyms.js';
import { isNameWord, nameStart } from '../shared/name-start.js';
import type { NameStartOptions } from '../shared/name-start.js';
import { isAttached, isSentenceStart, isWordIn, kindAt, tokenText } from '../shared/token-text.js';
import { wordList } from '../shared/word-list.js';
import { OFFICE_HOLDERS, POSSESSIVES, STOPS, TOPICS } from './vocabulary.js';

const COMMON = wordList('shared/common-words');
const OF = wordSet('of');
const AND = wordSet('and');
/** `City of Anaheim Police Department`, `University of Texas Police Department` */
const BEFORE_OF = wordSet(
  'city county town township village university port borough district parish diocese church bank house department board college isle province municipality',
);

/** `US`, `U.K.`: a country's letters before a body of its government stay outside. */
const COUNTRY_LETTERS = new Set(['US', 'U.S.', 'U.S', 'UK', 'U.K.', 'UAE', 'USA', 'U.S.A.']);
const COUNTRIES = wordSet(
  'america australia austria bangladesh belgium brazil britain bulgaria canada chile china colombia croatia cyprus denmark egypt england estonia ethiopia finland france germany greece hungary iceland india indonesia iran iraq ireland israel italy japan jordan kenya latvia lebanon libya lithuania luxembourg malaysia malta mexico morocco',
  'nepal netherlands nigeria norway pakistan peru philippines poland portugal qatar romania russia scotland serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan thailand tunisia turkey uganda ukraine venezuela vietnam wales yemen zambia zimbabwe',
);
/** Two-word countries: `United States`, `South Africa`. */
const COUNTRY_FIRSTS = wordSet('united south north saudi new sri hong');
const COUNTRY_SECONDS = wordSet('states kingdom africa korea arabia zealand lanka kong');
/** `U.S. Attorney's Office` is the office's own name. */
const ATTORNEY = wordSet('attorney attorneys marshal marshals');

const OFFICES = wordSet('office offices department dept');
const STATE = wordSet('state');
const ATTORNEY_WORD = wordSet('attorney');

/** `Attorney's Office`, `State's Attorney's Office` */
const isOfficeOf = (article: Article, at: number, next: number): boolean =>
  isNameWord(article, at - 1) &&
  (isWordIn(article, next, OFFICES)
    ? isWordIn(article, at - 1, OFFICE_HOLDERS)
    : isWordIn(article, at - 1, STATE) && isWordIn(article, next, ATTORNEY_WORD));

const NATIONAL = wordSet('national federal');

/** `All Souls College`, `All India Radio`: the one place where `All` opens a name. */
const ALL = wordSet('all');
const AFTER_ALL = wordSet('souls saints hallows india progressives');

const extend = (article: Article, at: number, next: number): number | undefined => {
  if (isWordIn(article, at, ALL) && isWordIn(article, next, AFTER_ALL) && isNameWord(article, at)) return at;
  if (kindAt(article, at) === TokenKind.Possessive || isCharacter(article, at, APOSTROPHES))
    return isOfficeOf(article, at, next) ? at - 1 : undefined;
  if (isWordIn(article, at, OF))
    return isNameWord(article, at - 1) && isWordIn(article, at - 1, BEFORE_OF) ? at - 1 : undefined;
  if (isWordIn(article, at, AND))
    return isTopic(article, at - 1) && isTopic(article, next) ? at - 1 : undefined;
  if (isCharacter(article, at, ',') && isAttached(article, at))
    return isTopic(article, at - 1) && isTopic(article, next) && isListed(article, next) ? at - 1 : undefined;
  return undefined;
};

const isTopic = (article: Article, at: number): boolean =>
  isNameWord(article, at) && isWordIn(article, at, TOPICS);

/** True when topics and then an `and` close the list that goes on at `next`: `Business, Energy and Industrial Strategy Committee`. */
const isListed = (article: Article, next: number): boolean => {
  let at = next;
  while (isTopic(article, at) || isCharacter(article, at, ',')) at += 1;
  return isWordIn(article, at, AND) || isCharacter(article, at, '&');
};

const optionsWith = (stops: WordSet): NameStartOptions => ({
  stops,
  own: TOPICS,
  headlines: 'words',
  possessives: POSSESSIVES,
  extend,
});
const BODY = optionsWith(STOPS);
/** A unit's name does not run over the office it belongs to. */
const UNIT = optionsWith(wordSet(...STOPS.words, 'office offices department dept police sheriff'));

/** First token of a government's body behind the country or adjective that modifies it. */
const behindCountry = (article: Article, first: number, head: number): number => {
  let next = first;
  if (isWordIn(article, next, DEMONYMS)) next += 1;
  else if (COUNTRY_LETTERS.has(tokenText(article, next)) && !isWordIn(article, next + 1, ATTORNEY)) next += 1;
  else if (isWordIn(article, next, COUNTRIES)) next += 1;
  else if (
    isWordIn(article, next, COUNTRY_FIRSTS) &&
    isWordIn(article, next + 1, COUNTRY_SECONDS) &&
    !isWordIn(article, next + 2, ATTORNEY)
  )
    next += 2;
  return next <= head && isNameWord(article, next) && !isAttached(article, next) ? next : first;
};

/** `Retired Anaheim Police Department officers`: a word that English writes small and that opens the sentence is no name. */
const behindOpener = (article: Article, first: number, head: number): number =>
  first < head - 1 &&
  isSentenceStart(article, first) &&
  COMMON.has(article, first) &&
  !isWordIn(article, first, TOPICS) &&
  isNameWord(article, first + 1) &&
  !isAttached(article, first + 1)
    ? first + 1
    : first;

/** First token of the name that ends in the head at `head`; `head` when nothing before it belongs to it. */
export const bodyStart = (
  article: Article,
  head: number,
  isGovernment: boolean,
  isUnit: boolean,
  isMilitary: boolean,
): number => {
  const first = behindOpener(article, nameStart(article, head, isUnit ? UNIT : BODY), head);
  if (isMilitary)
    return COUNTRY_LETTERS.has(tokenText(article, first)) || isWordIn(article, first, COUNTRY_FIRSTS)
      ? behindCountry(article, first, head)
      : first;
  // `the US | National Science Foundation`, but `U.S. Chess Federation`
  const isNational = COUNTRY_LETTERS.has(tokenText(article, first)) && isWordIn(article, first + 1, NATIONAL);
  return isGovernment || isNational ? behindCountry(article, first, head) : first;
};
