// A day of a month without its year to the year that the text says with the same day elsewhere.
import type { Article } from '../../model/article.js';
import { isWordIn } from '../shared/token-text.js';
import { readMonthDay } from './read-month-day.js';
import { referenceOf } from './reference.js';
import { MONTH_WORDS } from './vocabulary.js';

/** By month and day: the year said with it; 0 when the text says two. */
const known = new WeakMap<Article, ReadonlyMap<number, number>>();

const keyOf = (month: number, day: number): number => month * 32 + day;

const readYears = (article: Article): ReadonlyMap<number, number> => {
  const years = new Map<number, number>();
  for (let at = 0; at < article.tokens.count; at += 1) {
    if (!isWordIn(article, at, MONTH_WORDS)) continue;
    const date = readMonthDay(article, at);
    if (!date || date.year === 0) continue;
    const key = keyOf(date.month, date.day);
    const year = years.get(key);
    years.set(key, year === undefined || year === date.year ? date.year : 0);
  }
  return years;
};

/** Year that the text says with this day elsewhere, when it says one only and that is no more than a year from publication. */
export const sameDayYear = (article: Article, month: number, day: number, at: number): number | undefined => {
  const reference = referenceOf(article, at);
  if (!reference) return undefined;
  const years = known.get(article) ?? readYears(article);
  known.set(article, years);
  const year = years.get(keyOf(month, day)) ?? 0;
  return year > 0 && Math.abs(year - reference.year) <= 1 ? year : undefined;
};
