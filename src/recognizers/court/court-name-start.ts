// Tokens before the word `Court` to the first token of the court's name.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { APOSTROPHES, HYPHENS, isCharacter } from '../shared/character-at.js';
import { DEMONYMS } from '../shared/demonyms.js';
import { isHeadline } from '../shared/is-headline.js';
import { NAME_STOPS } from '../shared/person-name-words.js';
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
import { wordSet } from '../../model/word-set.js';
import { countryOfWord } from './local-country.js';
import {
  AND_SECONDS,
  GEOGRAPHY,
  JOINERS,
  JURISDICTIONS,
  KINDS,
  ORDINALS,
  PLACE_OPENERS,
  PREFIX_OF,
  SECOND_HALVES,
} from './court-words.js';

const COMMON = wordList('shared/common-words');
const OF = wordSet('of');
const COUNTY = wordSet('county circuit');
const HIGH = wordSet('high crown');
const SAINTS = wordSet('st ste ft mt');
const BEHIND_DEMONYMS = wordSet('columbia samoa river ocean');
const PREFIX_AT_MOST = 8;

const ORDINAL_FORM = /^\d{1,3}(?:st|nd|rd|th|d)$/i;

/** True for `Ninth` and `9th`. */
export const isOrdinal = (article: Article, at: number): boolean =>
  isWordIn(article, at, ORDINALS) ||
  (kindAt(article, at) === TokenKind.Alphanumeric && ORDINAL_FORM.test(tokenText(article, at)));

/** First of the kind words before `head`: `Technology and Construction` of the court of that name; `head` when there is none. */
export const kindStart = (article: Article, head: number): number => {
  // `Supreme court`, `Bombay high Court`: the kind's own case counts, whatever the head's
  const isSmall = kindAt(article, head - 1) === TokenKind.Lower;
  const isKind = (at: number): boolean =>
    isWordIn(article, at, KINDS) && (kindAt(article, at) === TokenKind.Lower) === isSmall;
  let first = head;
  while (first > 0 && inOneSentence(article, first - 1, head)) {
    let before = first - 1;
    // `Magistrates' Court`, `Coroner's Court`
    if (
      (kindAt(article, before) === TokenKind.Possessive || isCharacter(article, before, APOSTROPHES)) &&
      isAttached(article, before)
    )
      before -= 1;
    if (!inOneSentence(article, before, head)) break;
    if (isKind(before) && !isSentenceStartVerb(article, before)) first = before;
    else if (
      before === first - 1 &&
      first < head &&
      isWordIn(article, before, JOINERS) &&
      isKind(before - 1) &&
      inOneSentence(article, before - 1, head)
    )
      first = before - 1;
    else break;
  }
  return first;
};

/** `Claims Court`… at the start of a sentence is still a kind; only words that open sentences otherwise are not. */
const isSentenceStartVerb = (article: Article, at: number): boolean =>
  isSentenceStart(article, at) && isWordIn(article, at, wordsThatOpen);
const wordsThatOpen = wordSet('small local common special general first trial new');

/** True when the capitalised token at `at` may belong to the jurisdiction before a court. */
const isPrefixWord = (
  article: Article,
  at: number,
  after: number,
  kind: number,
  isHigh: boolean,
): boolean => {
  if (!isCapitalized(article, at)) return false;
  if (isWordIn(article, at, NAME_STOPS) && !isWordIn(article, at, GEOGRAPHY)) return false;
  // `British Columbia`, `American Samoa`, `Indian River County`
  if (isWordIn(article, at, DEMONYMS) && !isWordIn(article, at + 1, BEHIND_DEMONYMS)) return false;
  const isHead = isHeadline(article, at);
  const isKnown =
    isWordIn(article, at, JURISDICTIONS) || (isHigh && countryOfWord(article, at) !== undefined);
  if (isHigh && !isKnown && !isWordIn(article, after, SECOND_HALVES)) {
    // `Edinburgh High Court`: one city unknown to us
    return !isHead && after === kind && isWordIn(article, kind, HIGH) && !COMMON.has(article, at);
  }
  if (!isHead && !isSentenceStart(article, at)) return true;
  if (!COMMON.has(article, at) || isWordIn(article, at, GEOGRAPHY) || isWordIn(article, at, JURISDICTIONS))
    return true;
  return (
    isWordIn(article, after, COUNTY) ||
    isOrdinal(article, at) ||
    (isWordIn(article, at, PLACE_OPENERS) && after < kind)
  );
};

/**
 * First token of the words before `kind` (the first kind word, or the head) that say which court: `Los Angeles County`,
 * `9th U.S.`, `District of Columbia`, `Punjab and Haryana`. Demonyms, titles and words that open a sentence stay outside.
 */
export const prefixStart = (article: Article, kind: number, isHigh: boolean): number => {
  let start = kind;
  for (let step = 0; step < PREFIX_AT_MOST; step += 1) {
    const before = start - 1;
    if (!inOneSentence(article, before, kind)) break;
    if (
      isCharacter(article, before, HYPHENS) &&
      isAttached(article, before) &&
      isAttached(article, start) &&
      start < kind &&
      isCapitalized(article, before - 1)
    ) {
      start = before - 1;
    } else if (
      kindAt(article, before) === TokenKind.Possessive &&
      isWordIn(article, start, COUNTY) &&
      isCapitalized(article, before - 1)
    ) {
      start = before - 1;
    } else if (
      isCharacter(article, before, '.') &&
      isAttached(article, before) &&
      isWordIn(article, before - 1, SAINTS)
    ) {
      start = before - 1;
    } else if (kindAt(article, before) === TokenKind.Alphanumeric && isOrdinal(article, before)) {
      start = before;
    } else if (
      start < kind &&
      isWordIn(article, before, OF) &&
      isWordIn(article, before - 1, PREFIX_OF) &&
      isCapitalized(article, before - 1)
    ) {
      start = before - 1;
    } else if (
      start < kind &&
      isWordIn(article, before, JOINERS) &&
      isWordIn(article, start, AND_SECONDS) &&
      isCapitalized(article, before - 1)
    ) {
      start = before - 1;
    } else if (
      isPrefixWord(article, before, start, kind, isHigh) &&
      !(isAttached(article, start) && start < kind && !isCharacter(article, start - 1, HYPHENS))
    ) {
      start = before;
    } else break;
  }
  return start;
};
