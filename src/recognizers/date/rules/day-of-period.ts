// Days of a month that another word names: `21st of this month`, `first Monday of last month`, `the 4th of that month`, `15th day of next month`.
import type { Article } from '../../../model/article.js';
import { wordSet } from '../../../model/word-set.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { TokenKind } from '../../../model/tokens.js';
import { daysInMonth, isRealDay, nthWeekday, printDate, printDay } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { referenceOf } from '../reference.js';
import { STEPS } from '../relative-year.js';
import type { SaidMonth } from '../said-before.js';
import { monthBefore } from '../said-before.js';
import { spelledDay } from '../spelled-day.js';
import { dayAt, weekdayAt } from '../vocabulary.js';

const WHICH = wordSet('last this next previous coming current');
const THAT = wordSet('that same');
const THE = wordSet('the');
const JOINTS = wordSet('of in');
const DAY = wordSet('day');
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', -1],
]);

/** Month that `this month`, `that month`, `the month` means, and the first token of those words. */
const readMonth = (
  article: Article,
  at: number,
): { said: SaidMonth | undefined; first: number } | undefined => {
  const which = at - 1;
  if (isWordIn(article, which, THAT)) {
    const first = isWordIn(article, which - 1, THE) ? which - 1 : which;
    return { said: monthBefore(article, first), first };
  }
  const reference = referenceOf(article, at);
  const the = isWordIn(article, which, THE);
  if (!the && !isWordIn(article, which, WHICH)) return undefined;
  const first = !the && isWordIn(article, which - 1, THE) ? which - 1 : which;
  const step = the ? 0 : (STEPS.get(tokenText(article, which).toLowerCase()) as number);
  if (!reference) return { said: undefined, first };
  const months = reference.year * 12 + reference.month - 1 + step;
  return { said: { year: Math.floor(months / 12), month: (months % 12) + 1 }, first };
};

interface Day {
  readonly first: number;
  /** day number, or day of the month */
  readonly value: (said: SaidMonth) => string | undefined;
}

const dayValue =
  (day: number) =>
  ({ year, month }: SaidMonth): string | undefined =>
    isRealDay(year ?? 2000, month, day) ? printDate(year, month, day) : undefined;

/** The counted weekday, the ordinal or the last day that ends before token `end`. */
const readDay = (article: Article, end: number): Day | undefined => {
  const at = end - 1;
  const weekday = weekdayAt(article, at);
  const count = COUNTS.get(tokenText(article, at - 1).toLowerCase());
  if (weekday > 0 && count !== undefined)
    return {
      first: at - 1,
      value: ({ year, month }) =>
        year === undefined ? undefined : printDay(nthWeekday(year, month, weekday, count)),
    };
  const day = isWordIn(article, at, DAY);
  const token = day ? at - 1 : at;
  if (day && count === -1)
    return {
      first: token,
      value: ({ year, month }) =>
        year === undefined ? undefined : printDate(year, month, daysInMonth(year, month)),
    };
  const figure = kindAt(article, token) === TokenKind.Alphanumeric ? dayAt(article, token) : 0;
  if (figure > 0) return { first: token, value: dayValue(figure) };
  for (const first of [token - 2, token - 1, token]) {
    const spelled = spelledDay(article, first);
    // "the first of the month" is a day, "in the first month" none: a joint decides before
    if (spelled?.last === token + 1) return { first, value: dayValue(spelled.day) };
  }
  return undefined;
};

const find = (article: Article, at: number): Found | undefined => {
  const month = readMonth(article, at);
  if (!month || !inOneSentence(article, month.first - 2, at)) return undefined;
  const joined = isWordIn(article, month.first - 1, JOINTS);
  const day = readDay(article, joined ? month.first - 1 : month.first);
  if (!day || !inOneSentence(article, day.first, at)) return undefined;
  // "21st this month" needs no joint, "first this month" is a count.
  if (!joined && kindAt(article, month.first - 1) !== TokenKind.Alphanumeric) return undefined;
  return dateFound(
    article,
    { first: day.first, last: at + 1, value: month.said && day.value(month.said) },
    0.9,
  );
};

export const dayOfPeriod: CueRule = {
  id: 'date/day-of-period',
  why: 'A day counted in a month that is said by another word: "the 21st of this month", "the 4th of that month".',
  cues: ['month'],
  find,
};
