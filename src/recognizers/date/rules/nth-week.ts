// Weeks counted in a year: `third week of 2018`, `week 3 of 2027`, `last week of 2016`.
import type { Article } from '../../../model/article.js';
import { wordSet } from '../../../model/word-set.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isWordIn, tokenText } from '../../shared/token-text.js';
import { dayNumber, printWeek, weekdayOf } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { dayAt, yearAt } from '../vocabulary.js';

const COUNTS: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ['last', -1],
  ['final', -1],
]);
const JOINTS = wordSet('of in');

/** Week that holds the first Thursday, counted on; -1 is the last that has its Thursday in the year. */
const printNth = (year: number, nth: number): string => {
  if (nth < 0) {
    const last = dayNumber(year, 12, 31);
    return printWeek(weekdayOf(last) < 4 ? last - 7 : last);
  }
  return printWeek(dayNumber(year, 1, 4) + 7 * (nth - 1));
};

const find = (article: Article, at: number): Found | undefined => {
  const behind = dayAt(article, at + 1);
  const joint = behind > 0 ? at + 2 : at + 1;
  const year = isWordIn(article, joint, JOINTS) ? yearAt(article, joint + 1) : 0;
  if (year === 0 || !inOneSentence(article, at, joint + 1)) return undefined;
  if (behind > 0) return dateFound(article, { first: at, last: joint + 2, value: printNth(year, behind) });
  if (!inOneSentence(article, at - 1, at)) return undefined;
  const nth = COUNTS.get(tokenText(article, at - 1).toLowerCase()) ?? dayAt(article, at - 1);
  return nth === 0
    ? undefined
    : dateFound(article, { first: at - 1, last: joint + 2, value: printNth(year, nth) }, 0.95);
};

export const nthWeek: CueRule = {
  id: 'date/nth-week',
  why: 'A week counted in a year is an ISO week: "the third week of 2018".',
  cues: ['week'],
  find,
};
