// A weekday with the day of a month that is not said: `Thu 15th`, `Friday the 26th`, `Monday 21`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { dayNumber, isRealDay, printDay, weekdayOf } from '../calendar.js';
import { dateFound } from '../date-found.js';
import type { Reference } from '../reference.js';
import { referenceOf } from '../reference.js';
import { spelledDay } from '../spelled-day.js';
import { pointsAhead } from '../tense.js';
import { behindAbbreviation, dayAt, monthAt, WEEKDAY_WORDS, weekdayAt } from '../vocabulary.js';

const THE = wordSet('the');
const OF = wordSet('of');
const OPEN = wordSet('at from between and or until till to in when as for with for by is was will');

/** Months that are looked at on each side of publication: some month within a year has the day on that weekday. */
const MONTHS = 14;

/** Day number of the nearest `day` of a month that falls on `weekday`, back or ahead. */
const nearest = (reference: Reference, day: number, weekday: number, ahead: boolean): number | undefined => {
  for (let step = 0; step <= MONTHS; step += 1) {
    const months = reference.year * 12 + reference.month - 1 + (ahead ? step : -step);
    const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
    if (!isRealDay(year, month, day)) continue;
    const number = dayNumber(year, month, day);
    if (ahead ? number < reference.number : number > reference.number) continue;
    if (weekdayOf(number) === weekday) return number;
  }
  return undefined;
};

/** Day behind the weekday and the token behind that: an ordinal, or a bare number that nothing follows which it could count. */
const readDay = (article: Article, at: number): { day: number; last: number } | undefined => {
  const the = isWordIn(article, at, THE);
  const token = the ? at + 1 : at;
  if (!inOneSentence(article, at - 1, token)) return undefined;
  const day = dayAt(article, token);
  if (day === 0) return the ? spelledDay(article, token) : undefined;
  const ordinal = kindAt(article, token) === TokenKind.Alphanumeric;
  if (the && (!ordinal || day === 13)) return undefined;
  const next = token + 1;
  const ends = !inOneSentence(article, token, next) || isCharacter(article, next, '.!?,;)');
  return ordinal || ends || isWordIn(article, next, OPEN) ? { day, last: next } : undefined;
};

const isClockRange = (article: Article, at: number): boolean =>
  kindAt(article, at - 1) === TokenKind.Number &&
  isWordIn(article, at, TO) &&
  /^\d/.test(tokenText(article, at + 1));
const TO = wordSet('to until till and or');

const find = (article: Article, at: number): Found | undefined => {
  if (kindAt(article, at) === TokenKind.Lower && !isWordIn(article, at + 1, THE)) return undefined;
  const behind = behindAbbreviation(article, at);
  const said = readDay(article, behind);
  if (!said || monthAt(article, said.last) > 0 || isWordIn(article, said.last, OF)) return undefined;
  // "Monday 3-8" and "Monday 7 to 9am" are clock times.
  if (isCharacter(article, said.last, '-:/') || isClockRange(article, said.last)) return undefined;
  const weekday = weekdayAt(article, at);
  const reference = referenceOf(article, at);
  const number = reference && nearest(reference, said.day, weekday, pointsAhead(article, at, said.last));
  const value = number === undefined ? undefined : printDay(number);
  return dateFound(article, { first: at, last: said.last, value }, 0.75);
};

export const weekdayDay: CueRule = {
  id: 'date/weekday-day',
  why: 'A weekday and a day of the month are one day, the nearest on which both fall: "Friday the 26th".',
  cues: WEEKDAY_WORDS,
  find,
};
