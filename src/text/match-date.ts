// A short window of text to the full calendar date that stands in it: English, ISO and figures.
import { latePattern } from '../model/late-pattern.js';
import { smallLetters } from '../model/small-letters.js';
import type { Span } from '../model/span.js';

/** `date` is `YYYY-MM-DD`, with `Thh:mm` when the text gives a time; the span covers what was read. */
export interface DateInText extends Span {
  readonly date: string;
}

/** The whole date must stand within this many characters of the start of the window. */
const WINDOW = 200;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const WEEKDAY =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2}[ \\u00a0]{1,2}(?:the )?)?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>\\d{4})(?!\\d)';
const GAP = '[ \\u00a0]{1,2}';
/** `, 11:00`, ` at 6:43 pm`, ` - 14.05` */
const TIME =
  '(?:(?:,|[ \\u00a0][-\\u2013|])?[ \\u00a0]{0,2}(?:at )?(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?!\\d)(?:[ \\u00a0]?(?<half>[ap])\\.?m\\b\\.?)?)?';

// All patterns see small letters: with the flag `i` they take many times as long to compile.

/** `2019-01-14`, `2019-01-14T08:35:16Z`, `2021-03-26 00:00:00` */
const ISO =
  /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[t ](?<hour>\d{2}):(?<minute>\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?:z|[+-]\d{2}:?\d{2})?)?(?!\d)/u;

/** `Friday, August 15, 2008`, `Dec. 15, 2022 at 6:43 pm` */
const MONTH_FIRST = latePattern(`(?<!\\p{L})${WEEKDAY}${MONTH}${GAP}${DAY},?${GAP}${YEAR}${TIME}`);

/** `1 September 2014, 11:00`, `Monday 5th May, 2014`, `16 December 2014` */
const DAY_FIRST = latePattern(
  `(?<![\\p{L}\\d/.-])${WEEKDAY}${DAY}${GAP}(?:of )?${MONTH},?${GAP}${YEAR}${TIME}`,
);

/** `31/07/2014`, `07/31/2014`, `31.07.2014`; where both readings are dates there is none */
const FIGURES =
  /(?<![\d/.-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>\d{4})(?![\d/-])/u;

const two = (digits: number): string => String(digits).padStart(2, '0');

/** Days of a month, leap years and all. */
const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** `YYYY-MM-DD` of a day that exists and can stand in a newspaper; undefined for any other. */
export const calendarDate = (year: number, month: number, day: number): string | undefined =>
  year >= 1700 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
    ? `${year}-${two(month)}-${two(day)}`
    : undefined;

/** Number of a month from the beginning of its English name; 0 for another word. */
export const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const clock = (groups: Record<string, string | undefined>): string => {
  if (groups['hour'] === undefined) return '';
  const half = groups['half']?.toLowerCase();
  const given = Number(groups['hour']);
  const minute = Number(groups['minute']);
  if (minute > 59 || given > (half ? 12 : 23)) return '';
  const hour = half ? (given % 12) + (half === 'p' ? 12 : 0) : given;
  return `T${two(hour)}:${two(minute)}`;
};

const readWords = (groups: Record<string, string | undefined>): string | undefined => {
  const month = /^\d/.test(groups['month'] ?? '')
    ? Number(groups['month'])
    : monthNumber(groups['month'] ?? '');
  const day = calendarDate(Number(groups['year']), month, Number(groups['day']));
  return day && day + clock(groups);
};

const readFigures = (groups: Record<string, string | undefined>, dayFirst?: boolean): string | undefined => {
  const [first, second, year] = [Number(groups['first']), Number(groups['second']), Number(groups['year'])];
  if (first <= 12 && second <= 12 && first !== second && dayFirst === undefined) return undefined;
  return first > 12 || (dayFirst === true && second <= 12)
    ? calendarDate(year, second, first)
    : calendarDate(year, first, second);
};

/** The first full date that starts in `[start, end)` and stands within 200 characters; impossible dates are passed over, and `05/06/2014` too unless `dayFirst` says how to read it. */
export const matchDate = (
  text: string,
  start: number,
  end: number,
  dayFirst?: boolean,
): DateInText | undefined => {
  const cased = text.slice(start, Math.min(end, start + WINDOW));
  if (!/\d{4}/.test(cased)) return undefined;
  const window = smallLetters(cased);
  let best: DateInText | undefined;
  for (const [pattern, read] of [
    [ISO, readWords],
    [MONTH_FIRST, readWords],
    [DAY_FIRST, readWords],
    [FIGURES, readFigures],
  ] as const) {
    const match = pattern.exec(window);
    const date = match && read(match.groups ?? {}, dayFirst);
    if (match && date && (!best || start + match.index < best.start))
      best = { date, start: start + match.index, end: start + match.index + match[0].length };
  }
  return best;
};
