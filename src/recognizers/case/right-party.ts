// The `v.` or `In re` of a case to the end of the party behind it.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { APOSTROPHES, HYPHENS, isCharacter } from '../shared/character-at.js';
import { HEADLINE_VERBS } from '../shared/headline-verbs.js';
import { isHeadline } from '../shared/is-headline.js';
import { isAttached, isWordIn, kindAt, sentenceBounds, tokenText } from '../shared/token-text.js';
import { FAMOUS } from './famous-names.js';
import { LONGEST_PARTY, VERSUS, isAbbreviationDot, isName } from './party-token.js';
import * as words from './party-words.js';

/** True when the names behind `and` at `at` are the first party of another case. */
const startsAnotherCase = (article: Article, at: number, ceiling: number): boolean => {
  let next = at + 1;
  while (
    next < ceiling &&
    next - at < 14 &&
    (isName(article, next) ||
      isAbbreviationDot(article, next) ||
      isCharacter(article, next, '&,') ||
      isWordIn(article, next, words.INSIDE)) &&
    !VERSUS.test(tokenText(article, next))
  )
    next += 1;
  return VERSUS.test(tokenText(article, next));
};

/** A company's name ends with these: `Vidal-Hall v Google Inc. Dublin` goes on with another sentence. */
const LAST_FORMS = wordSet('inc ltd corp llc plc');

/** `Criminal Cases Review Commission` */
const CASES = wordSet('cases');
const REVIEW = wordSet('review');

const endsRight = (article: Article, at: number, headline: boolean): boolean => {
  if (isWordIn(article, at, words.LEGAL_FORMS)) return false;
  if (isWordIn(article, at, CASES) && isWordIn(article, at + 1, REVIEW)) return false;
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
  while (at < ceiling && at - from <= (generous ? 2 * LONGEST_PARTY : LONGEST_PARTY)) {
    if (tokenText(article, at) === 'AND' && startsAnotherCase(article, at, ceiling)) break;
    if (isName(article, at)) {
      if (end > from && !generous && endsRight(article, at, headline)) break;
      if (generous && isWordIn(article, at, NOT_IN_TITLE)) break;
      at += 1;
      end = at;
      if (
        isAbbreviationDot(article, at) &&
        (isWordIn(article, at - 1, words.ABBREVIATIONS) || at + 1 < ceiling)
      ) {
        at += 1;
        end = at;
        if (
          !generous &&
          isWordIn(article, at - 2, LAST_FORMS) &&
          !isWordIn(article, at, words.LEGAL_FORMS) &&
          isName(article, at)
        )
          break;
      }
      continue;
    }
    const next = rightStep(article, at, ceiling, generous);
    if (next < 0) break;
    if (
      isWordIn(article, at, words.OTHERS) ||
      (isCharacter(article, at, HYPHENS) && !isName(article, at + 1)) ||
      isCharacter(article, next - 1, ')')
    )
      end = next;
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
  if (isCharacter(article, at, '&') && isWordIn(article, at + 1, words.OTHERS)) return at + 1;
  if (isCharacter(article, at, '&@')) return goesOn(at + 1);
  if (isCharacter(article, at, `${HYPHENS}\u2013/`) && isAttached(article, at) && isAttached(article, at + 1))
    return kindAt(article, at + 1) === TokenKind.Lower ? at + 2 : goesOn(at + 1);
  if (
    kindAt(article, at) === TokenKind.Possessive ||
    (isCharacter(article, at, APOSTROPHES) && isAttached(article, at))
  )
    return isHeadline(article, at) && !isWordIn(article, at - 1, CROWN) ? -1 : goesOn(at + 1);
  if (isCharacter(article, at, ','))
    return isWordIn(article, at + 1, words.LEGAL_FORMS) &&
      !/^(?:co|company|bank|trust)$/.test(tokenText(article, at + 1))
      ? at + 1
      : isOfficeList(article, at, ceiling)
        ? goesOn(at + 1)
        : -1;
  if (isCharacter(article, at, '(')) return bracketEnd(article, at, ceiling);
  if (kindAt(article, at) !== TokenKind.Lower) return -1;
  if (isWordIn(article, at, words.OTHERS) || isWordIn(article, at, words.LEGAL_FORMS))
    return tokenText(article, at) === 'et' || isWordIn(article, at, words.OTHERS) ? at + 1 : -1;
  if (/^(?:and|&)$/.test(tokenText(article, at)) && /^(?:parte|re)$/i.test(tokenText(article, at + 2)))
    return -1;
  if (isWordIn(article, at - 1, REVENUE) && isWordIn(article, at + 1, CUSTOMS)) return goesOn(at + 1);
  if (tokenText(article, at) === 'and')
    return isWordIn(article, at + 1, words.OTHERS)
      ? at + 1
      : startsAnotherCase(article, at, ceiling) || isLoneSurname(article, at) || isFamous(article, at + 1)
        ? -1
        : goesOn(at + 1);
  if (tokenText(article, at) === 'by' && tokenText(article, at - 1) === 'State') return goesOn(at + 1);
  if (isWordIn(article, at, words.ARTICLES) && !generous) return -1;
  if (isWordIn(article, at, words.INSIDE) || (generous && isWordIn(article, at, GENEROUS))) {
    const next = at + 1;
    const after =
      isWordIn(article, next, words.ARTICLES) || (generous && isWordIn(article, next, SMALL))
        ? next + 1
        : next;
    return goesOn(after);
  }
  return -1;
};

/** `Commissioners for Her Majesty's Revenue` */
const CROWN = wordSet('majesty');

/** `Revenue and Customs` */
const REVENUE = wordSet('revenue');
const CUSTOMS = wordSet('customs');

const OFFICES = wordSet('minister ministers secretary department ministry');
const FOR_OR_OF = wordSet('for of');

/** `Minister for Justice, Equality and Law Reform`: a comma in what an office is for, which an `and` closes. */
const isOfficeList = (article: Article, comma: number, ceiling: number): boolean => {
  let office = comma - 1;
  while (comma - office < 6 && (isName(article, office) || isCharacter(article, office, ','))) office -= 1;
  if (!isWordIn(article, office, FOR_OR_OF) || !isWordIn(article, office - 1, OFFICES)) return false;
  let at = comma;
  while (at < ceiling && at - comma < 8 && (isName(article, at) || isCharacter(article, at, ','))) at += 1;
  return (
    tokenText(article, at) === 'and' &&
    at - comma > 1 &&
    isName(article, at + 1) &&
    !startsAnotherCase(article, at, ceiling)
  );
};

/** `Toner v Telford and Wrekin Council`: one body of two towns. */
const COUNCILS = wordSet('council borough lbc rlbc bc corporation nhs comrs commissioners commissioner');

/** `Roe v. Wade and Casey`: one private name on each side, then another case by its short name. */
const isLoneSurname = (article: Article, and: number): boolean => {
  for (let at = and + 2; at < and + 5; at += 1) if (isWordIn(article, at, COUNCILS)) return false;
  if (!VERSUS.test(tokenText(article, and - 2)) || isWordIn(article, and - 1, words.PUBLIC_PARTIES))
    return false;
  for (let at = and - 3; at > and - 7; at -= 1) if (isWordIn(article, at, words.PUBLIC_PARTIES)) return false;
  return true;
};

/** `Morrison v. National Australia Bank and Kiobel`: the short name of another case */
const isFamous = (article: Article, at: number): boolean =>
  FAMOUS.has(tokenText(article, at)) &&
  !isName(article, at + 1) &&
  (isWordIn(article, at - 2, words.PUBLIC_PARTIES) || isWordIn(article, at - 2, words.LEGAL_FORMS));

/** Small words of long titles: `In re a Warrant to Search a Certain E-Mail Account Controlled and Maintained by Microsoft Corp.` */
const GENEROUS = wordSet('to by a an in on at from with concerning regarding as that is are');
const SMALL = wordSet('a an the certain one');

/** Behind `(P)` and `(India)` inside a company's name; -1 for other brackets. */
const bracketEnd = (article: Article, at: number, ceiling: number): number => {
  for (let close = at + 1; close < ceiling && close - at <= 4; close += 1) {
    if (isCharacter(article, close, ')') && tokenText(article, at - 1) === 'State') return close + 1;
    if (isCharacter(article, close, ')'))
      return close + 1 < ceiling &&
        isName(article, close + 1) &&
        isName(article, at + 1) &&
        isWordIn(article, close + 1, words.LEGAL_FORMS)
        ? close + 1
        : -1;
  }
  return -1;
};
