// Counted weekdays of a month: `first Tuesday of October`, `last Friday in May 2014`, `third Thursday of this month`.
import type { Article } from '../../../model/article.js';
import { wordSet } from '../../../model/word-set.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isWordIn, tokenText } from '../../shared/token-text.js';
import { calendarDay, nthWeekday as nthWeekdayOf, printDay } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { yearAfterwards } from '../relative-year.js';
import { behindAbbreviation, FULL_WEEKDAYS, monthAt, weekdayAt, yearAt } from '../vocabulary.js';
import { yearOfMonth } from '../year-of.js';

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', -1],
]);
const JOINTS = wordSet('of in');
const OF = wordSet('of');

const find = (article: Article, at: number): Found | undefined => {
  const nth = COUNTS.get(tokenText(article, at - 1).toLowerCase());
  if (nth === undefined || !isWordIn(article, at + 1, JOINTS)) return undefined;
  const month = monthAt(article, at + 2);
  if (month === 0 || !inOneSentence(article, at - 1, at + 2)) return undefined;
  const behind = behindAbbreviation(article, at + 2);
  const yearToken = isWordIn(article, behind, OF) ? behind + 1 : behind;
  const said = inOneSentence(article, at, yearToken) ? yearAt(article, yearToken) : 0;
  const told = said > 0 ? undefined : yearAfterwards(article, behind);
  const last = said > 0 ? yearToken + 1 : (told?.last ?? behind);
  const year = said || (told ? told.year : yearOfMonth(article, month, at - 1, last));
  const day = year === undefined ? undefined : nthWeekdayOf(year, month, weekdayAt(article, at), nth);
  const value = day !== undefined && calendarDay(day).month === month ? printDay(day) : undefined;
  return dateFound(article, { first: at - 1, last, value }, 0.95);
};

export const nthWeekday: CueRule = {
  id: 'date/nth-weekday',
  why: 'A weekday counted in a month is one day: "the first Tuesday of November".',
  cues: FULL_WEEKDAYS,
  find,
};
