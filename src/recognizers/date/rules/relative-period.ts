// Weeks, months and years counted from publication: `this week`, `earlier this year`, `next month`, `end of the year`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { printMonth, printWeek, printYear } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { modifierBefore, relativeModifierBefore } from '../modifier.js';
import type { Reference } from '../reference.js';
import { referenceOf } from '../reference.js';
import { STEPS } from '../relative-year.js';
import { DASHES, FUNCTION_WORDS, monthAt, yearAt } from '../vocabulary.js';

const PERIODS = wordSet('week weekend month quarter qtr year yr decade');
const WHICH = wordSet('last this next');
/** These count from the story behind `the`: "the previous year". */
const OTHER_WHICH = wordSet('previous past coming upcoming');
const CURRENT = wordSet('current');
const KINDS = wordSet('calendar fiscal financial working');
const FISCAL = wordSet('fiscal financial');
const QUARTER = wordSet('quarter');
const LENGTHS = wordSet('over within every each per past');
const DETERMINERS = wordSet('the a an his her its their our my that');
const PAST = wordSet('past');
const COMING = wordSet('coming');
const THE = wordSet('the');
const OF = wordSet('of');
const IN = wordSet('in');
const PARTS = wordSet('earlier later early late');
const OR = wordSet('or and');
const WEEKEND = wordSet('weekend');
const NEAR = wordSet('week weekend month');

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
    case 'qtr':
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

/** `earlier in the week`, `late in the year`: the period that holds publication. */
const findPart = (article: Article, at: number): Found | undefined => {
  const word = tokenText(article, at - 3).toLowerCase();
  if (!isWordIn(article, at - 2, IN) || !isWordIn(article, at - 3, PARTS) || isWordIn(article, at, WEEKEND))
    return undefined;
  if (!inOneSentence(article, at - 3, at)) return undefined;
  const reference = referenceOf(article, at);
  const value = reference && printPeriod(tokenText(article, at).toLowerCase(), 0, reference);
  const mod = word === 'early' ? 'START' : word === 'late' ? 'END' : undefined;
  return dateFound(article, { first: at - 3, last: at + 1, value, mod }, 0.7);
};

/** `end of the year`, `end of month`: the period that holds publication. */
const findEdge = (article: Article, at: number, start: number): Found | undefined => {
  const { first, mod, span } = modifierBefore(article, start);
  if (!mod || span || !isWordIn(article, start - 1, OF) || isWordIn(article, at, WEEKEND)) return undefined;
  const reference = referenceOf(article, at);
  const value = reference && printPeriod(tokenText(article, at).toLowerCase(), 0, reference);
  return dateFound(article, { first, last: at + 1, value, mod }, 0.6);
};

/** `by year end`, `before year-end`: the end of the year that holds publication. */
const findYearEnd = (article: Article, at: number): Found | undefined => {
  const end = isCharacter(article, at + 1, DASHES) ? at + 2 : at + 1;
  const the = isWordIn(article, at - 1, THE) ? at - 2 : at - 1;
  if (
    !isWordIn(article, end, END) ||
    !isWordIn(article, the, BEFORE_END) ||
    !inOneSentence(article, the, end)
  )
    return undefined;
  const said = yearAt(article, end + 1);
  if (said > 0)
    return dateFound(article, { first: at, last: end + 2, value: printYear(said), mod: 'END' }, 0.85);
  // "at year end results": an adjective
  if (kindAt(article, end + 1) === TokenKind.Lower && !isWordIn(article, end + 1, FUNCTION_WORDS))
    return undefined;
  const reference = referenceOf(article, at);
  return dateFound(
    article,
    { first: at, last: end + 1, value: reference && printYear(reference.year), mod: 'END' },
    0.7,
  );
};
const END = wordSet('end');
const YEAR_WORD = wordSet('year');
const BEFORE_END = wordSet('by before until at');

/** "last week of July", "last month of the year"; "convicted last month of fraud" is no part of anything. */
const isPartOfLonger = (article: Article, at: number): boolean =>
  isWordIn(article, at + 1, OF) &&
  inOneSentence(article, at, at + 2) &&
  (monthAt(article, at + 2) > 0 || yearAt(article, at + 2) > 0 || isWordIn(article, at + 2, THE));

interface Which {
  readonly first: number;
  readonly step: number;
}

/** `last`, `this`, `next`, `previous`, `current`, `this past` before the period, and the steps that they mean. */
const readWhich = (article: Article, at: number): Which | undefined => {
  const said = tokenText(article, at).toLowerCase();
  const the = inOneSentence(article, at - 1, at) && isWordIn(article, at - 1, THE);
  if (isWordIn(article, at, CURRENT)) return { first: at, step: 0 };
  if (isWordIn(article, at, OTHER_WHICH)) {
    if (isWordIn(article, at - 1, WHICH)) return readPast(article, at);
    return isWordIn(article, at - 1, DETERMINERS)
      ? undefined
      : { first: at, step: STEPS.get(said) as number };
  }
  if (!isWordIn(article, at, WHICH)) return undefined;
  // "the last year" and "the next month" are lengths of time; a quarter is one of the calendar's.
  if (said !== 'this' && the && !(isQuarter(article, at) && !isWordIn(article, at - 2, LENGTHS)))
    return undefined;
  return { first: at, step: STEPS.get(said) as number };
};

const isQuarter = (article: Article, at: number): boolean => isWordIn(article, at + 1, QUARTER);

/** `this past week`, `this coming weekend`; "this past year" is a length of time. */
const readPast = (article: Article, at: number): Which | undefined => {
  const past = isWordIn(article, at, PAST);
  if (!past && !isWordIn(article, at, COMING)) return undefined;
  if (!/^this$/i.test(tokenText(article, at - 1)) || !isWordIn(article, at + 1, NEAR)) return undefined;
  return { first: at - 1, step: past ? -1 : 0 };
};

const find = (article: Article, at: number): Found | undefined => {
  if (!inOneSentence(article, at - 1, at)) return undefined;
  const end = isWordIn(article, at, YEAR_WORD) ? findYearEnd(article, at) : undefined;
  if (end) return end;
  if (isWordIn(article, at - 1, THE)) return findPart(article, at) ?? findEdge(article, at, at - 1);
  const kind = isWordIn(article, at - 1, KINDS) ? at - 1 : at;
  const which = readWhich(article, kind - 1);
  if (!which || !inOneSentence(article, which.first, at))
    return isWordIn(article, at - 1, OF) && !isWordIn(article, at + 1, OF)
      ? findEdge(article, at, at)
      : undefined;
  // "last week of July", "next year or two"
  if (isWordIn(article, at + 1, OR) && /^(?:so|two|more)$/i.test(tokenText(article, at + 2)))
    return undefined;
  if (which.step < 0 && isPartOfLonger(article, at)) return undefined;
  // "the next quarter of the match"
  if (
    isWordIn(article, at, QUARTER) &&
    isWordIn(article, which.first - 1, THE) &&
    isWordIn(article, at + 1, OF)
  )
    return undefined;
  // `end of the current year`
  const the = isWordIn(article, which.first - 1, THE) && isWordIn(article, which.first - 2, OF);
  const { first: modified, mod, span } = relativeModifierBefore(article, the ? which.first - 1 : which.first);
  // "every week starting next week" begins there, it is no week of its own.
  const first = span || (the && modified === which.first - 1) ? which.first : modified;
  const reference = referenceOf(article, at);
  const value = reference && printPeriod(tokenText(article, at).toLowerCase(), which.step, reference);
  const more = isWordIn(article, kind, FISCAL) && kind < at ? { fiscal: true } : undefined;
  return dateFound(article, { first, last: at + 1, value, mod, more }, 0.9);
};

export const relativePeriod: CueRule = {
  id: 'date/relative-period',
  why: 'A week, month or year counted from publication: "earlier this year", "last month".',
  cues: PERIODS,
  find,
};
