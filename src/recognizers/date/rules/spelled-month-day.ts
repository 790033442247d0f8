// Days of a named month in words: `third of March`, `January first 2000`, `April ninth through seventeenth`, `May the fourth`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { dayNumber, isRealDay, printDate, weekdayOf } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { SPELLED_DAYS, spelledDay } from '../spelled-day.js';
import {
  behindAbbreviation,
  CLEAR_MONTHS,
  DASHES,
  dayAt,
  FUNCTION_WORDS,
  monthAt,
  MONTH_WORDS,
  weekdayAt,
  yearAt,
} from '../vocabulary.js';
import { yearOfDay } from '../year-of.js';

const OF = wordSet('of');
const THE = wordSet('the');
const DAY = wordSet('day');
const RANGE = wordSet('to through thru till until and');

interface Said {
  readonly first: number;
  readonly last: number;
  readonly month: number;
  readonly day: number;
  readonly endDay: number;
}

/** Second day of `ninth through seventeenth`; the first day itself when no range follows. */
const readRange = (article: Article, last: number, day: number): { endDay: number; last: number } => {
  if (!isWordIn(article, last, RANGE) && !isCharacter(article, last, DASHES)) return { endDay: 0, last };
  const token = isWordIn(article, last + 1, THE) ? last + 2 : last + 1;
  if (!inOneSentence(article, last, token)) return { endDay: 0, last };
  const end = spelledDay(article, token) ?? { day: dayAt(article, token), last: token + 1 };
  return end.day > day && monthAt(article, end.last) === 0
    ? { endDay: end.day, last: end.last }
    : { endDay: 0, last };
};

/** `third of March`; without `of` only before a year: "the first March since" is none. */
const readDayFirst = (article: Article, at: number): Said | undefined => {
  const said = spelledDay(article, at);
  if (!said) return undefined;
  const { endDay, last } = readRangeBefore(article, said.last, said.day);
  const days = isWordIn(article, last, DAY) ? last + 1 : last;
  const of = isWordIn(article, days, OF);
  const name = of ? days + 1 : days;
  const month = inOneSentence(article, at, name) ? monthAt(article, name) : 0;
  if (month === 0 || (kindAt(article, name) === TokenKind.Lower && !isMonth(article, name))) return undefined;
  const behind = behindAbbreviation(article, name);
  const year = yearAt(article, isCharacter(article, behind, ',') ? behind + 1 : behind);
  if (!of && year === 0) return undefined;
  // "the first of May's hearings", "the second of March Capital's funds"
  if (kindAt(article, behind) === TokenKind.Possessive) return undefined;
  if (isCapitalized(article, behind) && inOneSentence(article, name, behind)) return undefined;
  return { first: at, last: behind, month, day: said.day, endDay };
};

/** As `readRange`, for days before their month: `eighth to eleventh May`. */
const readRangeBefore = (article: Article, last: number, day: number): { endDay: number; last: number } => {
  if (!isWordIn(article, last, RANGE) && !isCharacter(article, last, DASHES)) return { endDay: 0, last };
  const token = isWordIn(article, last + 1, THE) ? last + 2 : last + 1;
  const end = inOneSentence(article, last, token) ? spelledDay(article, token) : undefined;
  return end && end.day > day ? { endDay: end.day, last: end.last } : { endDay: 0, last };
};

const isMonth = (article: Article, at: number): boolean =>
  isWordIn(article, at, CLEAR_MONTHS) ||
  yearAt(article, behindAbbreviation(article, at)) > 0 ||
  isWordIn(article, at - 1, OF);

/** `January first`, `April the ninth`: what follows must leave it a day: "April first-quarter results" is none. */
const readMonthFirst = (article: Article, at: number, month: number): Said | undefined => {
  const behind = behindAbbreviation(article, at);
  const token = isWordIn(article, behind, THE) ? behind + 1 : behind;
  const said = inOneSentence(article, at, token) ? spelledDay(article, token) : undefined;
  if (!said || (kindAt(article, at) === TokenKind.Lower && !isWordIn(article, at, LOWER))) return undefined;
  const { endDay, last } = readRange(article, said.last, said.day);
  const next = kindAt(article, last);
  const open =
    !inOneSentence(article, at, last) ||
    (next === TokenKind.Punctuation && !isCharacter(article, last, DASHES)) ||
    next === TokenKind.Number ||
    isWordIn(article, last, FUNCTION_WORDS);
  return open ? { first: at, last, month, day: said.day, endDay } : undefined;
};
const LOWER = wordSet(CLEAR_MONTHS.words.join(' '), 'march');

const readYear = (article: Article, last: number): { year: number; last: number } => {
  const token = isCharacter(article, last, ',') || isWordIn(article, last, OF) ? last + 1 : last;
  const year = inOneSentence(article, last - 1, token) ? yearAt(article, token) : 0;
  return year > 0 ? { year, last: token + 1 } : { year, last };
};

const find = (article: Article, at: number): Found | undefined => {
  const month = monthAt(article, at);
  const said = month > 0 ? readMonthFirst(article, at, month) : readDayFirst(article, at);
  if (!said) return undefined;
  const { day, endDay } = said;
  const { year: told, last } = readYear(article, said.last);
  const before = isCharacter(article, said.first - 1, ',') ? said.first - 2 : said.first - 1;
  const weekday = inOneSentence(article, before, at) ? weekdayAt(article, before) : 0;
  const first = weekday > 0 ? before : said.first;
  const year = told || yearOfDay(article, said.month, day, first, last, weekday);
  if (!isRealDay(year ?? 2000, said.month, Math.max(day, endDay)))
    return dateFound(article, { first, last, more: { invalid: true } });
  const mismatch =
    weekday > 0 && year !== undefined && weekdayOf(dayNumber(year, said.month, day)) !== weekday;
  const start = printDate(year, said.month, day);
  const value = endDay > 0 ? `${start}/${printDate(year, said.month, endDay)}` : start;
  return dateFound(
    article,
    { first, last, value, more: mismatch ? { warn: 'weekday-mismatch' } : undefined },
    0.85,
  );
};

export const spelledMonthDay: CueRule = {
  id: 'date/spelled-month-day',
  why: 'A month and an ordinal in words are a day: "the third of March", "April ninth".',
  cues: [...SPELLED_DAYS.words, ...MONTH_WORDS.words],
  find,
};
