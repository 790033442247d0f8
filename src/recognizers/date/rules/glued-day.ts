// Days typed without a space: `Feb13`, `SUN 15SEP 11:05 AM`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, kindAt, tokenText } from '../../shared/token-text.js';
import { isRealDay, printDate } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { timeAfter } from '../time-after.js';
import { monthNamed, weekdayAt } from '../vocabulary.js';
import { yearOfDay } from '../year-of.js';

const NAMES = 'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' ');
const DAYS = Array.from({ length: 31 }, (_, index) => String(index + 1));

// feb13 · 15sep
const MONTH_FIRST = /^([a-z]+)(\d+)$/;
const DAY_FIRST = /^(\d+)([a-z]+)$/;

const read = (word: string): { month: number; day: number } => {
  const [, name = '', day = ''] = MONTH_FIRST.exec(word) ?? [];
  if (name) return { month: monthNamed(name), day: Number(day) };
  const [, figure = '', behind = ''] = DAY_FIRST.exec(word) ?? [];
  return { month: monthNamed(behind), day: Number(figure) };
};

const find = (article: Article, at: number): Found | undefined => {
  const { month, day } = read(tokenText(article, at).toLowerCase());
  if (isAttached(article, at) || (isAttached(article, at + 1) && !isCharacter(article, at + 1, ',.;:)')))
    return undefined;
  const comma = isCharacter(article, at - 1, ',') ? at - 2 : at - 1;
  const named = kindAt(article, comma) !== TokenKind.Lower && inOneSentence(article, comma, at);
  const weekday = named ? weekdayAt(article, comma) : 0;
  const first = weekday > 0 ? comma : at;
  const time = timeAfter(article, at + 1);
  const last = time?.last ?? at + 1;
  const year = yearOfDay(article, month, day, first, last, weekday);
  if (year !== undefined && !isRealDay(year, month, day)) return undefined;
  const value = printDate(year, month, day) + (time ? `T${time.time}` : '');
  return dateFound(article, { first, last, value }, 0.7);
};

export const gluedDay: CueRule = {
  id: 'date/glued-day',
  why: 'Timetables and messages write the day at the month, `Feb13` or `15SEP`; no other word looks so.',
  cues: NAMES.flatMap((name) => DAYS.flatMap((day) => [`${name}${day}`, `${day}${name}`])),
  find,
};
