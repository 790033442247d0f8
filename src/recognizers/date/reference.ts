// An article to the day that its relative dates count from: the day of publication, or none.
import type { Article } from '../../model/article.js';
import type { CalendarDay } from './calendar.js';
import { dayNumber, isRealDay } from './calendar.js';

/** The publication day, with its day number. */
export interface Reference extends CalendarDay {
  readonly number: number;
}

// 2014-07-31 · 2014-07-31T11:00
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/;

/** Day of publication; undefined when the article has none. Never the clock: the same article gives the same dates for ever. */
export const referenceOf = ({ published }: Article): Reference | undefined => {
  const match = published && ISO_DAY.exec(published.date);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isRealDay(year, month, day) ? { year, month, day, number: dayNumber(year, month, day) } : undefined;
};
