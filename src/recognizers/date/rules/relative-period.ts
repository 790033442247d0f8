// Weeks, months and years counted from publication: `this week`, `earlier this year`, `next month`, `end of the year`.
import type { Article } from '../../../model/article.js';
import { wordSet } from '../../../model/word-set.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isWordIn, tokenText } from '../../shared/token-text.js';
import { printMonth, printWeek, printYear } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { modifierBefore, relativeModifierBefore } from '../modifier.js';
import type { Reference } from '../reference.js';
import { referenceOf } from '../reference.js';
import { STEPS } from '../relative-year.js';
import { monthAt, yearAt } from '../vocabulary.js';

const PERIODS = wordSet('week weekend month quarter year decade');
const WHICH = wordSet('last this next');
const PAST = wordSet('past');
const COMING = wordSet('coming');
const THE = wordSet('the');
const OF = wordSet('of');
const OR = wordSet('or and');
const WEEKEND = wordSet('weekend');

/** Value of a period `step` steps from the one that holds publication. */
const printPeriod = (word: string, step: number, { year, month, number }: Reference): string => {
  switch (word) {
    case 'week':
      return printWeek(number + 7 * step);
    case 'weekend':
      return `${printWeek(number + 7 * step)}-WE`;
    case 'month': {
      const months = year * 12 + month - 1 + step;
      return printMonth(Math.floor(months / 12), (months % 12) + 1);
    }
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + step;
      return `${printYear(Math.floor(quarters / 4))}-Q${(quarters % 4) + 1}`;
    }
    case 'decade':
      return `${Math.floor(year / 10) + step}X`;
    default:
      return printYear(year + step);
  }
};

/** `end of the year`: the period that holds publication. */
const findEdge = (article: Article, at: number): Found | undefined => {
  const { first, mod, span } = modifierBefore(article, at - 1);
  if (!mod || span || !isWordIn(article, at - 2, OF) || isWordIn(article, at, WEEKEND)) return undefined;
  const reference = referenceOf(article);
  const value = reference && printPeriod(tokenText(article, at).toLowerCase(), 0, reference);
  return dateFound(article, { first, last: at + 1, value, mod }, 0.6);
};

/** "last week of July", "last month of the year"; "convicted last month of fraud" is no part of anything. */
const isPartOfLonger = (article: Article, at: number): boolean =>
  isWordIn(article, at + 1, OF) &&
  inOneSentence(article, at, at + 2) &&
  (monthAt(article, at + 2) > 0 || yearAt(article, at + 2) > 0 || isWordIn(article, at + 2, THE));

const find = (article: Article, at: number): Found | undefined => {
  if (!inOneSentence(article, at - 1, at)) return undefined;
  if (isWordIn(article, at - 1, THE)) return findEdge(article, at);
  const between = isWordIn(article, at - 1, PAST) || isWordIn(article, at - 1, COMING);
  const which = between ? at - 2 : at - 1;
  if (!isWordIn(article, which, WHICH) || !inOneSentence(article, which, at)) return undefined;
  const said = tokenText(article, which).toLowerCase();
  // "the last year" and "the next month" are lengths of time; so is "this past year".
  if (said !== 'this' && isWordIn(article, which - 1, THE) && inOneSentence(article, which - 1, at))
    return undefined;
  if (between && (said !== 'this' || !isWordIn(article, at, WEEKEND))) return undefined;
  // "last week of July", "next year or two"
  if (isWordIn(article, at + 1, OR) && /^(?:so|two|more)$/i.test(tokenText(article, at + 2)))
    return undefined;
  if (said === 'last' && isPartOfLonger(article, at)) return undefined;
  const { first, mod } = relativeModifierBefore(article, which);
  const reference = referenceOf(article);
  const step = between ? (isWordIn(article, at - 1, PAST) ? -1 : 0) : (STEPS.get(said) as number);
  const value = reference && printPeriod(tokenText(article, at).toLowerCase(), step, reference);
  return dateFound(article, { first, last: at + 1, value, mod }, 0.9);
};

export const relativePeriod: CueRule = {
  id: 'date/relative-period',
  why: 'A week, month or year counted from publication: "earlier this year", "last month".',
  cues: PERIODS,
  find,
};
