// Dates in figures: `2019-01-14T08:35:16Z`, `2014-07-31`, `31/07/2014`, `15.03.2019`, `Tuesday 11/3/2015`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { mainCountry } from '../../shared/main-country.js';
import { matchAt } from '../../shared/match-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isWordIn, kindAt, tokenFrom } from '../../shared/token-text.js';
import { dayNumber, isRealDay, printDate, weekdayOf } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { timeAfter } from '../time-after.js';
import { monthNamed, weekdayAt, yearAt } from '../vocabulary.js';

const END = String.raw`(?![\d/]|-(?!\d{1,4}[-/.]\d)|\.\d|[a-z])`;
const CLOCK = String.raw`(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?`;

// 2019-01-14T08:35:16Z · 2014/07/31 · 2024-09-04 15:58:47
const YEAR_FIRST = new RegExp(String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${CLOCK}${END}`, 'iy');
// 31/07/2014 · 7/31/14 · 31-07-2014 · 15.03.2019
const YEAR_LAST = new RegExp(String.raw`(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2}(?=[^-\d]|$))${END}`, 'iy');

const NAME = '([a-z]{3,9})';
// 2019-aug-01 · 2020/Sep/23
const NAMED_YEAR_FIRST = new RegExp(String.raw`(\d{4})([-/])${NAME}\2(\d{1,2})${CLOCK}${END}`, 'iy');

/** Two figures of a year: 00–39 are this century. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 40 ? 2000 : 1900);

const MONTH_FIRST = new Set(['US', 'PH']);
const REACH = 40;

interface Figures {
  readonly last: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly clock: string;
  /** the same figures read the other way, when nothing tells which is meant */
  readonly alt?: string;
}

const readYearFirst = (article: Article, at: number): Figures | undefined => {
  const match = matchAt(article, at, YEAR_FIRST, REACH) ?? matchAt(article, at, NAMED_YEAR_FIRST, REACH);
  if (!match) return undefined;
  const [whole, year, , month = '', day, clock = '', zone = ''] = match;
  const last = tokenFrom(article, (article.tokens.start[at] as number) + whole.length);
  return {
    last,
    year: Number(year),
    month: Number(month) || monthNamed(month.toLowerCase()),
    day: Number(day),
    clock: clock && `T${clock}${zone}`,
  };
};

/** `Friday 30-12-16`: a weekday makes a date of what could be any number. */
const isBehindWeekday = (article: Article, at: number): boolean =>
  inOneSentence(article, at - 1, at) && weekdayAt(article, at - 1) > 0;

/** `heard on 29.06.22`, `dated 3.7.18`: the word before it says that it is a day. */
const isSaidAsDay = (article: Article, at: number, month: number): boolean =>
  isWordIn(article, at - 1, DAY_LEADS) && inOneSentence(article, at - 1, at) && month >= 1 && month <= 12;
const DAY_LEADS = wordSet('on dated until till');

/** Day or month first: what is over 12 is the day, dots put the day first, else the article's country decides. */
const readYearLast = (article: Article, at: number): Figures | undefined => {
  const match = matchAt(article, at, YEAR_LAST, REACH);
  if (!match) return undefined;
  const [whole, a, mark, b, digits] = match as unknown as [string, string, string, string, string];
  if (
    mark !== '/' &&
    digits.length === 2 &&
    !isBehindWeekday(article, at) &&
    !isSaidAsDay(article, at, Number(b))
  )
    return undefined;
  const year = fullYear(digits);
  const last = tokenFrom(article, (article.tokens.start[at] as number) + whole.length);
  const [first, second] = [Number(a), Number(b)];
  const country = first <= 12 && second <= 12 && mark !== '.' ? mainCountry(article) : undefined;
  const monthFirst =
    second > 12 || (first <= 12 && mark !== '.' && (country === undefined || MONTH_FIRST.has(country)));
  const [month, day] = monthFirst ? [first, second] : [second, first];
  const open =
    first <= 12 &&
    second <= 12 &&
    first !== second &&
    mark !== '.' &&
    (country === undefined || country === 'CA');
  return { last, year, month, day, clock: '', ...(open ? { alt: printDate(year, day, month) } : {}) };
};

/** Glued to these the figures are part of something longer: an address, a version, a file number. */
const isGlued = (article: Article, at: number): boolean => {
  if (!isAttached(article, at)) return false;
  // 10/1/2018-10/7/2018
  if (isCharacter(article, at - 1, '-'))
    return yearAt(article, at - 2) === 0 && !isCharacter(article, at - 3, '/');
  return isCharacter(article, at - 1, '/:#$=_@+%&~');
};

const find = (article: Article, at: number): Found | undefined => {
  const { source, tokens } = article;
  const width = (tokens.end[at] as number) - (tokens.start[at] as number);
  if (width > 10 || width === 3 || width === 5) return undefined;
  const mark = width <= 4 ? source.text.charCodeAt(tokens.end[at] as number) : 46;
  if (mark !== 45 && mark !== 47 && mark !== 46) return undefined;
  if (isGlued(article, at)) return undefined;
  const figures = readYearFirst(article, at) ?? readYearLast(article, at);
  if (!figures || figures.month < 1 || figures.month > 12 || figures.day < 1 || figures.day > 31)
    return undefined;
  const { year, month, day, clock, alt } = figures;
  if (year < 1000 || year > 2199) return undefined;
  const before = isCharacter(article, at - 1, ',') ? at - 2 : at - 1;
  const weekday =
    inOneSentence(article, before, at) && kindAt(article, before) !== TokenKind.Lower
      ? weekdayAt(article, before)
      : 0;
  const first = weekday > 0 ? before : at;
  const time = clock ? undefined : timeAfter(article, figures.last);
  const last = time?.last ?? figures.last;
  if (!isRealDay(year, month, day)) return dateFound(article, { first, last, more: { invalid: true } });
  const mismatch = weekday > 0 && weekdayOf(dayNumber(year, month, day)) !== weekday;
  const more = {
    ...(mismatch ? { warn: 'weekday-mismatch' } : {}),
    ...(alt ? { ambiguous: true, alt } : {}),
    ...(time?.zone ? { tz: time.zone } : {}),
  };
  return dateFound(
    article,
    { first, last, value: printDate(year, month, day) + (clock || (time ? `T${time.time}` : '')), more },
    0.95,
  );
};

export const numeric: CueRule = {
  id: 'date/numeric',
  why: 'Three figures with the same mark between them that make a day of the calendar.',
  cues: [],
  kinds: [TokenKind.Number],
  find,
};
