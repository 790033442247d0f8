// A month, or a day of a month, without its year to the year that the text means.
import type { Article } from '../../model/article.js';
import { dayNumber, isRealDay, weekdayOf } from './calendar.js';
import type { Reference } from './reference.js';
import { referenceOf } from './reference.js';
import { pointsAhead } from './tense.js';

/** `ago` and its like say which year by themselves. */
export type Direction = 'last' | 'this' | 'next' | undefined;

/**
 * Nobody sets a day three quarters of a year off without its year: a date read ahead that lies farther is read back
 * ("the deadline was 31 July", in September).
 */
const FARTHEST_MONTHS = 8;
const FARTHEST_DAYS = 270;

/** February 29 may be four years off, eight around 1900. */
const YEARS = 8;

/** Year of a month read from publication: the past, the present month included, unless the text points ahead. */
export const yearOfMonth = (
  article: Article,
  month: number,
  first: number,
  last: number,
  direction?: Direction,
): number | undefined => {
  const reference = referenceOf(article, first);
  if (!reference) return undefined;
  const { year } = reference;
  if (direction === 'this') return year;
  if (direction === 'last') return month < reference.month ? year : year - 1;
  if (direction === 'next') return month > reference.month ? year : year + 1;
  const months = (month - reference.month + 12) % 12;
  if (months <= FARTHEST_MONTHS && pointsAhead(article, first, last))
    return month >= reference.month ? year : year + 1;
  return month <= reference.month ? year : year - 1;
};

/** Nearest year, back or ahead from publication (that day counts both ways), in which the day is real and falls on `weekday` if given. */
const nearestYear = (
  reference: Reference,
  month: number,
  day: number,
  ahead: boolean,
  weekday: number,
): number | undefined => {
  const step = ahead ? 1 : -1;
  for (let year = reference.year, tried = 0; tried <= YEARS; year += step, tried += 1) {
    if (!isRealDay(year, month, day)) continue;
    const number = dayNumber(year, month, day);
    if (ahead ? number < reference.number : number > reference.number) continue;
    if (weekday === 0 || weekdayOf(number) === weekday) return year;
  }
  return undefined;
};

/** How many years off a day may lie for its weekday alone to overrule the tense. */
const NEAR = 1;

/** Year of a day of a month. A weekday beside it (1–7, 0 for none) decides between the two nearest years. */
export const yearOfDay = (
  article: Article,
  month: number,
  day: number,
  first: number,
  last: number,
  weekday = 0,
): number | undefined => {
  const reference = referenceOf(article, first);
  if (!reference) return undefined;
  const next = nearestYear(reference, month, day, true, 0);
  const far = next === undefined || dayNumber(next, month, day) - reference.number > FARTHEST_DAYS;
  const ahead = !far && pointsAhead(article, first, last);
  const read = ahead ? next : nearestYear(reference, month, day, false, 0);
  if (weekday === 0) return read;
  for (const forward of [ahead, !ahead]) {
    const year = nearestYear(reference, month, day, forward, weekday);
    if (year !== undefined && Math.abs(year - reference.year) <= NEAR) return year;
  }
  return read;
};
