// The `v.` of a case to the tokens of its two parties.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { APOSTROPHES, HYPHENS, isCharacter } from '../shared/character-at.js';
import { HEADLINE_VERBS } from '../shared/headline-verbs.js';
import { isHeadline } from '../shared/is-headline.js';
import { isAttached, isCapitalized, isSentenceStart, isWordIn, kindAt, sentenceBounds, tokenText } from '../shared/token-text.js';
import * as words from './party-words.js';

/** Tokens that a party may have; the longest in the peer sets has 17. */
const LONGEST = 24;
const VERSUS = /^(?:v|vs|versus)\.?$/i;
const POSSESSIVE_OWNERS = /(?:ourt|ircuit|tates?|ation|ustice|ission|overnment|ashington|onday|uesday|ednesday|hursday|riday)$/;

const isName = (article: Article, at: number): boolean => {
  if (isCapitalized(article, at) || kindAt(article, at) === TokenKind.Mixed) return true;
  return kindAt(article, at) === TokenKind.Alphanumeric && isCapitalized(article, at + 1);
};

/** A full stop that belongs to the word before it. */
const isAbbreviationDot = (article: Article, at: number): boolean => isCharacter(article, at, '.') && isAttached(article, at);

/** Opening bracket of `State (NCT of Delhi)` or `R (on the application of Miller)` for the closing one at `at`; -1 for other brackets. */
const openingBracket = (article: Article, at: number, floor: number): number => {
  for (let open = at - 1; open >= floor && at - open <= 12; open -= 1) {
    if (isCharacter(article, open, '(')) return open > floor && isName(article, open - 1) && (isName(article, open + 1) || tokenText(article, open + 1) === 'on') ? open : -1;
    if (isCharacter(article, open, ')')) return -1;
  }
  return -1;
};

/** Token before the names and small words that end at `at`; `and` stops it. */
const beforeRun = (article: Article, at: number, floor: number): number => {
  let before = at;
  while (before >= floor && (isName(article, before) || isAbbreviationDot(article, before) || (isWordIn(article, before, words.INSIDE) && tokenText(article, before) !== 'and'))) before -= 1;
  return before;
};

/** True when the words before `and` at `at` belong to one party with those behind it. */
const isInnerAnd = (article: Article, at: number, floor: number): boolean => {
  if (isWordIn(article, at + 1, words.OTHERS) || isWordIn(article, at + 1, words.LEGAL_FORMS)) return true;
  const before = beforeRun(article, at - 1, floor);
  if (VERSUS.test(tokenText(article, before))) return false;
  return before < floor || isWordIn(article, before, OPENERS) || isWordIn(article, before + 1, words.SIGNALS) || /^(?:of|for)$/.test(tokenText(article, before + 1));
};

/** True when the names behind `and` at `at` are the first party of another case. */
const startsAnotherCase = (article: Article, at: number, ceiling: number): boolean => {
  let next = at + 1;
  while (next < ceiling && next - at < 14 && (isName(article, next) || isAbbreviationDot(article, next) || isCharacter(article, next, '&,') || isWordIn(article, next, words.INSIDE)) && !VERSUS.test(tokenText(article, next))) next += 1;
  return VERSUS.test(tokenText(article, next));
};

/** Before a party that has `and` inside it. */
const OPENERS = wordSet('of for in see');

/** First token of the party that ends before `versus`; `versus` itself when none does. */
export const leftParty = (article: Article, versus: number): number => {
  const { first: floor } = sentenceBounds(article, versus);
  const headline = isHeadline(article, versus);
  let start = versus;
  let at = versus - 1;
  while (at >= floor && versus - at <= LONGEST) {
    const step = leftStep(article, at, floor, start, headline);
    if (step < 0) break;
    if (step === at && isName(article, at)) {
      start = at;
      if (isWordIn(article, at, words.FIRST_WORDS)) break;
    }
    at = step === at ? at - 1 : step;
  }
  return trimLeft(article, start, versus);
};

/** `at` when the token is part of the party, a smaller index to go on from, -1 when the party starts behind it. */
const leftStep = (article: Article, at: number, floor: number, start: number, headline: boolean): number => {
  if (isName(article, at)) return headline && (isWordIn(article, at, words.NOT_IN_LEFT) || isWordIn(article, at, HEADLINE_VERBS)) ? -1 : at;
  if (VERSUS.test(tokenText(article, at))) return -1;
  if (isAbbreviationDot(article, at)) return isName(article, at - 1) && isWordIn(article, at - 1, words.ABBREVIATIONS) ? at - 1 : -1;
  if (isCharacter(article, at, '&')) return at - 1 >= floor && (isName(article, at - 1) || isAbbreviationDot(article, at - 1)) ? at - 1 : -1;
  if (isCharacter(article, at, `${HYPHENS}/`) && isAttached(article, at)) return isName(article, at - 1) ? at - 1 : -1;
  if (isCharacter(article, at, APOSTROPHES) && isAttached(article, at)) return isName(article, at - 1) ? at - 1 : -1;
  if (kindAt(article, at) === TokenKind.Possessive) return isName(article, at - 1) && !POSSESSIVE_OWNERS.test(tokenText(article, at - 1)) ? at - 1 : -1;
  if (isCharacter(article, at, ')')) {
    const open = openingBracket(article, at, floor);
    return open < 0 ? -1 : open - 1;
  }
  if (isCharacter(article, at, ',')) return start === at + 1 && isWordIn(article, start, words.LEGAL_FORMS) && (isName(article, at - 1) || isAbbreviationDot(article, at - 1)) ? at - 1 : -1;
  if (kindAt(article, at) !== TokenKind.Lower) return -1;
  return smallWordStep(article, at, floor);
};

/** As `leftStep`, for `of the`, `for`, `and`, `et al`. */
const smallWordStep = (article: Article, at: number, floor: number): number => {
  if (isWordIn(article, at, words.OTHERS) || isWordIn(article, at, words.LEGAL_FORMS)) return at - 1;
  if (!isWordIn(article, at, words.INSIDE)) return -1;
  let before = at - 1;
  if (isWordIn(article, at, words.ARTICLES)) {
    if (!/^(?:of|for)$/.test(tokenText(article, before))) return -1;
    before -= 1;
  }
  if (tokenText(article, at) === 'and' && !isInnerAnd(article, at, floor)) return -1;
  if (before < floor) return -1;
  return isName(article, before) || isCharacter(article, before, ').') || isWordIn(article, before, words.LEGAL_FORMS) ? before : -1;
};

const trimLeft = (article: Article, start: number, versus: number): number => {
  let first = start;
  while (first < versus && (isWordIn(article, first, words.SIGNALS) || !isName(article, first)) && !(isWordIn(article, first, words.PUBLIC_PARTIES) && first + 1 === versus)) first += 1;
  const opens = isSentenceStart(article, first) && first + 1 < versus && /ing$/.test(tokenText(article, first)) && isName(article, first + 1);
  return opens ? first + 1 : first;
};

const endsRight = (article: Article, at: number, headline: boolean): boolean => {
  if (isWordIn(article, at, words.LEGAL_FORMS)) return false;
  if (tokenText(article, at) === 'Court') return !isWordIn(article, at - 1, words.COURT_KINDS);
  return isWordIn(article, at, words.NOT_IN_RIGHT) || (headline && isWordIn(article, at, HEADLINE_VERBS));
};

/** What ends the title of a matter. */
const NOT_IN_TITLE = wordSet('no nos monday tuesday wednesday thursday friday saturday sunday supra case');

/** Behind the last token of the party that starts at `from`; `from` when none does. `generous` also takes the small words of an `In re` title. */
export const rightParty = (article: Article, from: number, generous = false): number => {
  const { last: ceiling } = sentenceBounds(article, from);
  const headline = isHeadline(article, from);
  let at = isWordIn(article, from, words.ARTICLES) ? from + 1 : from;
  if (!isName(article, at)) return from;
  let end = from;
  while (at < ceiling && at - from <= (generous ? 2 * LONGEST : LONGEST)) {
    if (isName(article, at)) {
      if (end > from && !generous && endsRight(article, at, headline)) break;
      if (generous && isWordIn(article, at, NOT_IN_TITLE)) break;
      at += 1;
      end = at;
      if (isAbbreviationDot(article, at) && (isWordIn(article, at - 1, words.ABBREVIATIONS) || at + 1 < ceiling)) {
        at += 1;
        end = at;
      }
      continue;
    }
    const next = rightStep(article, at, ceiling, generous);
    if (next < 0) break;
    if (isWordIn(article, at, words.OTHERS) || (isCharacter(article, at, HYPHENS) && !isName(article, at + 1)) || isCharacter(article, next - 1, ')')) end = next;
    at = next;
    if (end === at && isAbbreviationDot(article, at) && isWordIn(article, at - 1, words.ABBREVIATIONS)) {
      at += 1;
      end = at;
    }
  }
  return end;
};

/** Token to go on from behind `at` when the party goes on over it; -1 when it ends. */
const rightStep = (article: Article, at: number, ceiling: number, generous: boolean): number => {
  const goesOn = (next: number): number => (next < ceiling && isName(article, next) ? next : -1);
  if (isCharacter(article, at, '&')) return goesOn(at + 1);
  if (isCharacter(article, at, `${HYPHENS}/`) && isAttached(article, at) && isAttached(article, at + 1)) return kindAt(article, at + 1) === TokenKind.Lower ? at + 2 : goesOn(at + 1);
  if (kindAt(article, at) === TokenKind.Possessive || (isCharacter(article, at, APOSTROPHES) && isAttached(article, at))) return isHeadline(article, at) ? -1 : goesOn(at + 1);
  if (isCharacter(article, at, ',')) return isWordIn(article, at + 1, words.LEGAL_FORMS) && !/^(?:co|company|bank|trust)$/.test(tokenText(article, at + 1)) ? at + 1 : -1;
  if (isCharacter(article, at, '(')) return bracketEnd(article, at, ceiling);
  if (kindAt(article, at) !== TokenKind.Lower) return -1;
  if (isWordIn(article, at, words.OTHERS) || isWordIn(article, at, words.LEGAL_FORMS)) return tokenText(article, at) === 'et' || isWordIn(article, at, words.OTHERS) ? at + 1 : -1;
  if (tokenText(article, at) === 'and') return isWordIn(article, at + 1, words.OTHERS) ? at + 1 : startsAnotherCase(article, at, ceiling) || isLoneSurname(article, at) ? -1 : goesOn(at + 1);
  if (isWordIn(article, at, words.ARTICLES) && !generous) return -1;
  if (isWordIn(article, at, words.INSIDE) || (generous && isWordIn(article, at, GENEROUS))) {
    const next = at + 1;
    const after = isWordIn(article, next, words.ARTICLES) || (generous && isWordIn(article, next, SMALL)) ? next + 1 : next;
    return goesOn(after);
  }
  return -1;
};

/** `Roe v. Wade and Casey`: one private name on each side, then another case by its short name. */
const isLoneSurname = (article: Article, and: number): boolean => {
  if (!VERSUS.test(tokenText(article, and - 2)) || isWordIn(article, and - 1, words.PUBLIC_PARTIES)) return false;
  for (let at = and - 3; at > and - 7; at -= 1) if (isWordIn(article, at, words.PUBLIC_PARTIES)) return false;
  return true;
};

/** Small words of long titles: `In re a Warrant to Search a Certain E-Mail Account Controlled and Maintained by Microsoft Corp.` */
const GENEROUS = wordSet('to by a an in on at from with concerning regarding as that is are');
const SMALL = wordSet('a an the certain one');

/** Behind `(P)` and `(India)` inside a company's name; -1 for other brackets. */
const bracketEnd = (article: Article, at: number, ceiling: number): number => {
  for (let close = at + 1; close < ceiling && close - at <= 4; close += 1) {
    if (isCharacter(article, close, ')') && tokenText(article, at - 1) === 'State') return close + 1;
    if (isCharacter(article, close, ')')) return close + 1 < ceiling && isName(article, close + 1) && isName(article, at + 1) && isWordIn(article, close + 1, words.LEGAL_FORMS) ? close + 1 : -1;
  }
  return -1;
};
