// An article to the day that its relative dates count from: the day of publication, or none.
import type { Article } from '../../model/article.js';
import { additionsOf } from './additions.js';
import type { CalendarDay } from './calendar.js';
import { dayNumber, isRealDay } from './calendar.js';

/** The publication day, with its day number. */
export interface Reference extends CalendarDay {
  readonly number: number;
}

// 2014-07-31 · 2014-07-31T11:00
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/;

const publicationOf = ({ published }: Article): Reference | undefined => {
  const match = published && ISO_DAY.exec(published.date);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isRealDay(year, month, day) ? { year, month, day, number: dayNumber(year, month, day) } : undefined;
};

/**
 * Day that the dates at token `at` count from: of publication, or of the dated addition that holds them; undefined when the
 * article has none. Never the clock: the same article gives the same dates for ever.
 */
export const referenceOf = (article: Article, at: number): Reference | undefined => {
  const additions = additionsOf(article);
  if (additions.length > 0) {
    const offset = article.tokens.start[at] ?? 0;
    const added = additions.findLast(({ start, end }) => start <= offset && offset < end);
    if (added) {
      const { year, month, day } = added;
      return { year, month, day, number: dayNumber(year, month, day) };
    }
  }
  return publicationOf(article);
};
