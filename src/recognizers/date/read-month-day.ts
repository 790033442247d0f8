// The tokens around a month name to a day, or days, of that month: `July 31, 2014`, `31st of July`, `28-31 July`, `Fri., Aug. 1`.
import type { Article } from '../../model/article.js';
import { TokenFlag, TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import { inOneSentence, isAttached, isWordIn, kindAt, tokenText } from '../shared/token-text.js';
import {
  behindAbbreviation,
  CLEAR_MONTHS,
  COUNTED,
  DASHES,
  dayAt,
  FULL_WEEKDAYS,
  monthAt,
  shortYearAt,
  weekdayAt,
  yearAt,
} from './vocabulary.js';

/** `endDay` when two days share the month; `weekday` 1–7 or 0; `year` 0 when none is said. */
export interface MonthDay {
  readonly first: number;
  readonly last: number;
  readonly month: number;
  readonly day: number;
  readonly endDay: number;
  readonly weekday: number;
  readonly year: number;
}

const OF = wordSet('of');
const IN = wordSet('in');
const THE = wordSet('the');
const DAY = wordSet('day');
const SUFFIXES = wordSet('st nd rd th');
const RANGE = wordSet('to through thru until till');
const AND = wordSet('and & or');
const DAY_PART = wordSet('morning afternoon evening night');

/** July 31,2014: comma and year can be glued to the day. */
const GLUED = /^(\d{1,2}),(\d{4})$/;

/** Year at `at`, a comma or `of` before it allowed, and the token behind it. */
const readYear = (article: Article, at: number): { year: number; last: number } => {
  const joined = isCharacter(article, at, ',') || isWordIn(article, at, OF) || isWordIn(article, at, IN);
  const skipped = joined ? at + 1 : at;
  const year = inOneSentence(article, at - 1, skipped) ? yearAt(article, skipped) : 0;
  if (year === 0 && !isCharacter(article, at, ',')) {
    const short = shortYearAt(article, isWordIn(article, at, OF) ? at + 1 : at);
    if (short) return short;
  }
  if (year === 0 || (skipped === at && isWordIn(article, at + 1, COUNTED))) return { year: 0, last: at };
  return { year, last: skipped + 1 };
};

/** Second day of `28-31`, `10 to 22`, `9 and 10` when token `at` joins it; 0 when it does not or has its own month. */
const readEndDay = (article: Article, at: number, day: number): { endDay: number; last: number } => {
  const none = { endDay: 0, last: at };
  const dash = isCharacter(article, at, DASHES) || isCharacter(article, at, '/');
  const and = isWordIn(article, at, AND);
  if (!dash && !and && !isWordIn(article, at, RANGE)) return none;
  const endDay = inOneSentence(article, at, at + 1) ? dayAt(article, at + 1) : 0;
  if (endDay <= day || monthAt(article, at + 2) > 0 || isWordIn(article, at + 2, COUNTED)) return none;
  // "On March 9 and 10 men were held" counts men.
  if (and && kindAt(article, at + 2) === TokenKind.Lower && !OPEN.has(tokenText(article, at + 2)))
    return none;
  return { endDay, last: at + 2 };
};

/** Words that may follow a day without being counted by it. */
const OPEN = new Set(
  'in at of for to on and as when by with from the a that before after during is was were will'.split(' '),
);

/** First token of a weekday that stands before token `first`: `Friday,`, `Fri.,`, `Tuesday evening,`, `Friday the`. */
const readWeekday = (article: Article, first: number): { weekday: number; first: number } => {
  let at = first - 1;
  if (isWordIn(article, at, THE)) at -= 1;
  if (isCharacter(article, at, ',')) at -= 1;
  if (isCharacter(article, at, '.') && isAttached(article, at)) at -= 1;
  if (isWordIn(article, at, DAY_PART)) at -= 1;
  // "They wed June 5", "he sat": a small letter needs the whole name.
  const isName = kindAt(article, at) !== TokenKind.Lower || isWordIn(article, at, FULL_WEEKDAYS);
  const weekday = isName && inOneSentence(article, at, first) ? weekdayAt(article, at) : 0;
  return weekday > 0 ? { weekday, first: at } : { weekday: 0, first };
};

/** A small letter makes a month name a word (*may*, *march*) unless a year proves it. */
const isSurelyMonth = (article: Article, at: number, year: number): boolean => {
  const kind = kindAt(article, at);
  return (
    kind === TokenKind.Title ||
    kind === TokenKind.Upper ||
    year > 0 ||
    isWordIn(article, at, CLEAR_MONTHS) ||
    (dayAt(article, at + 1) > 0 && !inOneSentence(article, at, at + 2))
  );
};

/** Day token that stands before the month at `at`: `31`, `31st of`, `31-`; -1 when none does. */
const dayBefore = (article: Article, at: number): number => {
  const joined =
    isWordIn(article, at - 1, OF) ||
    (isCharacter(article, at - 1, '-/') && isAttached(article, at) && isAttached(article, at - 1));
  // this 29th day of June
  const long = isWordIn(article, at - 1, OF) && isWordIn(article, at - 2, DAY);
  // 8 th February, as superscripts leave it
  const split = isWordIn(article, at - 1, SUFFIXES) && kindAt(article, at - 2) === TokenKind.Number;
  const day = long ? at - 3 : joined || split ? at - 2 : at - 1;
  if (!inOneSentence(article, day, at) || dayAt(article, day) === 0) return -1;
  // "5 of March's days" counts; "the 5th of March" and "5 March" date.
  if (
    isWordIn(article, at - 1, OF) &&
    kindAt(article, day) !== TokenKind.Alphanumeric &&
    kindAt(article, at + 1) !== TokenKind.Punctuation &&
    inOneSentence(article, at, at + 1) &&
    yearAt(article, at + 1) === 0
  )
    return -1;
  // The day of the month before: "Jan. 5 Feb. 6".
  const owner = isCharacter(article, day - 1, '.') ? day - 2 : day - 1;
  if (monthAt(article, owner) > 0) return -1;
  // the minutes of 12:30, the cents of 9.30
  if (isAttached(article, day) && isCharacter(article, day - 1, ':.')) return -1;
  return isCharacter(article, day - 1, '$\u20ac\u00a3') ? -1 : day;
};

const readDayFirst = (article: Article, at: number, month: number): MonthDay | undefined => {
  const dayToken = dayBefore(article, at);
  if (dayToken < 0) return undefined;
  let day = dayAt(article, dayToken);
  let endDay = 0;
  let start = dayToken;
  const joint = isWordIn(article, dayToken - 1, THE) ? dayToken - 2 : dayToken - 1;
  const joins =
    isCharacter(article, joint, DASHES) ||
    isCharacter(article, joint, '/') ||
    isWordIn(article, joint, RANGE) ||
    isWordIn(article, joint, AND);
  const firstDay = joins && inOneSentence(article, joint - 1, at) ? dayAt(article, joint - 1) : 0;
  if (firstDay > 0 && firstDay < day && monthAt(article, joint - 2) === 0)
    [day, endDay, start] = [firstDay, day, joint - 1];
  const behind = behindAbbreviation(article, at);
  const dashed =
    isCharacter(article, behind, '-/') && isAttached(article, behind) && yearAt(article, behind + 1) > 0;
  const { year, last } = readYear(article, dashed ? behind + 1 : behind);
  if (!isSurelyMonth(article, at, year)) return undefined;
  const { weekday, first } = readWeekday(article, start);
  return { first, last: year > 0 ? last : behind, month, day, endDay, weekday, year };
};

/** A year at the end of the line above belongs to another entry of a list. */
const startsLine = ({ tokens }: Article, at: number): boolean =>
  ((tokens.flags[at] ?? 0) & TokenFlag.LineStart) !== 0;

/** `Sep-23-2020`, `Sep/23/2020`: a mark behind the month, and the same behind the day. */
const isDashed = (article: Article, at: number): boolean =>
  isCharacter(article, at, '-/') &&
  isAttached(article, at) &&
  tokenText(article, at) === tokenText(article, at + 2) &&
  isAttached(article, at + 1) &&
  yearAt(article, at + 3) > 0;

const readMonthFirst = (article: Article, at: number, month: number): MonthDay | undefined => {
  const behind = behindAbbreviation(article, at);
  const the = isWordIn(article, behind, THE) && kindAt(article, behind + 1) === TokenKind.Alphanumeric;
  const dashed = isDashed(article, behind);
  const dayToken = the || dashed || isCharacter(article, behind, ',') ? behind + 1 : behind;
  if (!inOneSentence(article, at, dayToken)) return undefined;
  const glued = GLUED.exec(tokenText(article, dayToken));
  const day = glued ? Number(glued[1]) : dayAt(article, dayToken);
  if (day === 0 || day > 31 || isWordIn(article, dayToken + 1, COUNTED)) return undefined;
  const { weekday, first } = readWeekday(article, at);
  // `2018 March 18`
  const ahead =
    weekday === 0 && !dashed && !startsLine(article, at) && inOneSentence(article, at - 1, at)
      ? yearAt(article, at - 1)
      : 0;
  if (ahead > 0 && !glued && yearAt(article, dayToken + 1) === 0 && !isCharacter(article, dayToken + 1, ','))
    return { first: at - 1, last: dayToken + 1, month, day, endDay: 0, weekday, year: ahead };
  if (glued) return { first, last: dayToken + 1, month, day, endDay: 0, weekday, year: Number(glued[2]) };
  const range = dashed ? { endDay: 0, last: dayToken + 2 } : readEndDay(article, dayToken + 1, day);
  const { year, last } = readYear(article, range.last);
  if (!isSurelyMonth(article, at, year) || (dayToken > behind && !the && year === 0)) return undefined;
  return { first, last, month, day, endDay: range.endDay, weekday, year };
};

/** The day that the month name at `at` is part of, the day before it first; undefined when no day stands beside it. */
export const readMonthDay = (article: Article, at: number): MonthDay | undefined => {
  const month = monthAt(article, at);
  if (month === 0) return undefined;
  return readDayFirst(article, at, month) ?? readMonthFirst(article, at, month);
};
