// The `v.` of a case to the first token of the party before it.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { APOSTROPHES, HYPHENS, isCharacter } from '../shared/character-at.js';
import { HEADLINE_VERBS } from '../shared/headline-verbs.js';
import { isHeadline } from '../shared/is-headline.js';
import {
  isAttached,
  isSentenceStart,
  isWordIn,
  kindAt,
  sentenceBounds,
  tokenText,
} from '../shared/token-text.js';
import { LONGEST_PARTY, VERSUS, isAbbreviationDot, isName } from './party-token.js';
import * as words from './party-words.js';

/** Ends of words whose possessive stands before a case: `the Supreme Court's Roe v. Wade ruling`. */
const POSSESSIVE_OWNERS =
  /(?:ourt|ircuit|tates?|ation|ustice|ission|overnment|ashington|onday|uesday|ednesday|hursday|riday)$/;

/** Opening bracket of `State (NCT of Delhi)` or `R (on the application of Miller)` for the closing one at `at`; -1 for other brackets. */
const openingBracket = (article: Article, at: number, floor: number): number => {
  for (let open = at - 1; open >= floor && at - open <= 12; open -= 1) {
    if (isCharacter(article, open, '('))
      return open > floor &&
        isName(article, open - 1) &&
        (isName(article, open + 1) || tokenText(article, open + 1) === 'on')
        ? open
        : -1;
    if (isCharacter(article, open, ')')) return -1;
  }
  return -1;
};

/** Token before the names and small words that end at `at`; `and` stops it. */
const beforeRun = (article: Article, at: number, floor: number): number => {
  let before = at;
  while (
    before >= floor &&
    (isName(article, before) ||
      isAbbreviationDot(article, before) ||
      (isWordIn(article, before, words.INSIDE) && tokenText(article, before) !== 'and'))
  )
    before -= 1;
  return before;
};

/** `Securities and Exchange Commission v.`: the words behind `and` end in an office. */
const leadsToOffice = (article: Article, and: number): boolean => {
  let at = and + 1;
  while (at - and < 8 && isName(article, at) && !VERSUS.test(tokenText(article, at))) at += 1;
  return (
    VERSUS.test(tokenText(article, at)) && at - and > 2 && isWordIn(article, at - 1, words.PUBLIC_PARTIES)
  );
};

/** True when the words before `and` at `at` belong to one party with those behind it. */
const isInnerAnd = (article: Article, at: number, floor: number): boolean => {
  if (isWordIn(article, at + 1, words.OTHERS) || isWordIn(article, at + 1, words.LEGAL_FORMS)) return true;
  const before = beforeRun(article, at - 1, floor);
  if (VERSUS.test(tokenText(article, before))) return false;
  return (
    leadsToOffice(article, at) ||
    before < floor ||
    kindAt(article, before) === TokenKind.Number ||
    isCharacter(article, before, '("\u201c\u2018:;') ||
    isWordIn(article, before, OPENERS) ||
    isWordIn(article, before + 1, words.SIGNALS) ||
    /^(?:of|for)$/.test(tokenText(article, before + 1))
  );
};

/** `Doe 1 v. Meta Platforms, Inc.` */
const UNNAMED = wordSet('doe does roe roes');

/** Before a party that has `and` inside it. */
const OPENERS = wordSet('of for in see');

/** First token of the party that ends before `versus`; `versus` itself when none does. */
export const leftParty = (article: Article, versus: number): number => {
  const { first: floor } = sentenceBounds(article, versus);
  const headline = isHeadline(article, versus);
  let start = versus;
  let at = versus - 1;
  while (at >= floor && versus - at <= LONGEST_PARTY) {
    const step = leftStep(article, at, floor, start, versus, headline);
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
const leftStep = (
  article: Article,
  at: number,
  floor: number,
  start: number,
  versus: number,
  headline: boolean,
): number => {
  if (tokenText(article, at) === 'AND' && VERSUS.test(tokenText(article, beforeRun(article, at - 1, floor))))
    return -1;
  if (isName(article, at))
    return headline && (isWordIn(article, at, words.NOT_IN_LEFT) || isWordIn(article, at, HEADLINE_VERBS))
      ? -1
      : at;
  if (VERSUS.test(tokenText(article, at))) return -1;
  const relator = exRelation(article, at);
  if (relator >= 0) return isName(article, relator) || isAbbreviationDot(article, relator) ? relator : -1;
  if (isAbbreviationDot(article, at))
    return isName(article, at - 1) && isWordIn(article, at - 1, words.ABBREVIATIONS) ? at - 1 : -1;
  if (isCharacter(article, at, '@')) return isName(article, at - 1) ? at - 1 : -1;
  if (isCharacter(article, at, '&'))
    return at - 1 >= floor && (isName(article, at - 1) || isAbbreviationDot(article, at - 1)) ? at - 1 : -1;
  if (isCharacter(article, at, `${HYPHENS}/`) && isAttached(article, at))
    return isName(article, at - 1) ? at - 1 : -1;
  if (isCharacter(article, at, APOSTROPHES) && isAttached(article, at))
    return isName(article, at - 1) ? at - 1 : -1;
  if (kindAt(article, at) === TokenKind.Possessive)
    return isName(article, at - 1) && !POSSESSIVE_OWNERS.test(tokenText(article, at - 1)) ? at - 1 : -1;
  if (isCharacter(article, at, ')')) {
    const open = openingBracket(article, at, floor);
    return open < 0 ? -1 : open - 1;
  }
  if (isCharacter(article, at, ','))
    return ((start === at + 1 && isWordIn(article, start, words.LEGAL_FORMS)) ||
      (start === versus && at === versus - 1 && isAbbreviationDot(article, at - 1))) &&
      (isName(article, at - 1) || isAbbreviationDot(article, at - 1))
      ? at - 1
      : -1;
  if (kindAt(article, at) === TokenKind.Number) return isWordIn(article, at - 1, UNNAMED) ? at - 1 : -1;
  if (kindAt(article, at) !== TokenKind.Lower) return -1;
  return smallWordStep(article, at, floor);
};

/** Token before `ex rel.` or `ex rel` that ends at `at`: `State ex rel. Harker`; -1 when none does. */
const exRelation = (article: Article, at: number): number => {
  const rel = isAbbreviationDot(article, at) ? at - 1 : at;
  return isWordIn(article, rel, RELATION) && isWordIn(article, rel - 1, EX) ? rel - 2 : -1;
};
const EX = wordSet('ex');
const RELATION = wordSet('rel relatione');

/** `Test Claimants in the Dividend Group Litigation` */
const CLAIMANTS = wordSet('claimants');

/** As `leftStep`, for `of the`, `for`, `and`, `et al`. */
const smallWordStep = (article: Article, at: number, floor: number): number => {
  if (isWordIn(article, at, words.OTHERS) || isWordIn(article, at, words.LEGAL_FORMS)) return at - 1;
  const claimants = isWordIn(article, at, words.ARTICLES) ? at - 2 : at - 1;
  if (tokenText(article, claimants + 1) === 'in' && isWordIn(article, claimants, CLAIMANTS)) return claimants;
  if (!isWordIn(article, at, words.INSIDE)) return -1;
  let before = at - 1;
  if (isWordIn(article, at, words.ARTICLES)) {
    if (!/^(?:of|for)$/.test(tokenText(article, before))) return -1;
    before -= 1;
  }
  if (tokenText(article, at) === 'and' && !isInnerAnd(article, at, floor)) return -1;
  if (before < floor) return -1;
  return isName(article, before) ||
    isCharacter(article, before, ').') ||
    isWordIn(article, before, words.LEGAL_FORMS)
    ? before
    : -1;
};

const trimLeft = (article: Article, start: number, versus: number): number => {
  let first = start;
  while (
    first < versus &&
    (isWordIn(article, first, words.SIGNALS) || !isName(article, first)) &&
    !(isWordIn(article, first, words.PUBLIC_PARTIES) && first + 1 === versus)
  )
    first += 1;
  const opens =
    isSentenceStart(article, first) &&
    first + 1 < versus &&
    /ing$/.test(tokenText(article, first)) &&
    isName(article, first + 1);
  return opens ? first + 1 : first;
};
