// Days of a named month: `July 31`, `1 September 2014, 11:00`, `Friday 5 September`, `Dec. 10, 2024`, `July 28-31`.
import type { Article } from '../../../model/article.js';
import { wordSet } from '../../../model/word-set.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isWordIn } from '../../shared/token-text.js';
import { daysInMonth, dayNumber, isRealDay, printDate, printWeek, weekdayOf } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { knownYear } from '../known-days.js';
import type { Modifier } from '../modifier.js';
import { modifierBefore } from '../modifier.js';
import { partnerYear } from '../partner-year.js';
import type { MonthDay } from '../read-month-day.js';
import { readMonthDay } from '../read-month-day.js';
import { yearAfterwards } from '../relative-year.js';
import { sameDayYear } from '../same-day.js';
import { timeAfter } from '../time-after.js';
import { MONTH_WORDS } from '../vocabulary.js';
import { yearOfDay } from '../year-of.js';

/** A leap year: February 29 is real in some year. */
const LEAP = 2000;

const WEEKDAY_MODS = wordSet('early late');

const printValue = (year: number | undefined, { month, day, endDay }: MonthDay): string =>
  endDay === 0
    ? printDate(year, month, day)
    : `${printDate(year, month, day)}/${printDate(year, month, endDay)}`;

const isImpossible = (year: number | undefined, { month, day, endDay }: MonthDay): boolean =>
  year === undefined
    ? Math.max(day, endDay) > daysInMonth(LEAP, month)
    : !isRealDay(year, month, Math.max(day, endDay));

/** `early Friday, July 31` and `week of July 28`; a bare `late July 31` is no expression. */
const modifierOf = (article: Article, { first, weekday }: MonthDay): Modifier => {
  const modifier = modifierBefore(article, first);
  if (modifier.span) return modifier;
  return weekday > 0 && isWordIn(article, first - 1, WEEKDAY_MODS) ? modifier : { first };
};

const find = (article: Article, at: number): Found | undefined => {
  const date = readMonthDay(article, at);
  if (!date) return undefined;
  const { month, day, weekday } = date;
  const told = date.year > 0 ? undefined : yearAfterwards(article, date.last);
  const time = date.endDay === 0 ? timeAfter(article, date.last) : undefined;
  const last = told?.last ?? time?.last ?? date.last;
  const { first, mod, span } = modifierOf(article, date);
  const year =
    date.year ||
    (told?.year ??
      knownYear(article, month, day, date.last) ??
      partnerYear(article, month, date.last) ??
      (weekday === 0 ? sameDayYear(article, month, day, first) : undefined) ??
      yearOfDay(article, month, day, first, last, weekday));
  if (isImpossible(year, date)) return dateFound(article, { first, last, more: { invalid: true } });
  const number = year === undefined ? undefined : dayNumber(year, month, day);
  const mismatch = weekday > 0 && number !== undefined && weekdayOf(number) !== weekday;
  const zone = time?.zone && time.zone !== 'UTC' && time.zone !== 'GMT' ? { tz: time.zone } : undefined;
  const more = mismatch ? { warn: 'weekday-mismatch', ...zone } : zone;
  if (span && number !== undefined)
    return dateFound(article, {
      first,
      last,
      value: printWeek(number) + (span === 'weekend' ? '-WE' : ''),
      more,
    });
  const clock = time ? `T${time.time}${time.zone && !zone ? 'Z' : ''}` : '';
  return dateFound(article, { first, last, value: printValue(year, date) + clock, mod, more }, 0.95);
};

export const monthDay: CueRule = {
  id: 'date/month-day',
  why: 'A month name with a number of 1 to 31 beside it is a day in every newspaper.',
  cues: MONTH_WORDS,
  find,
};
