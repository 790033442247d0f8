// Days and months in figures without a year: `on 11/20`, `between 10/1-11/7`, `next 5/12`; figures so joined are mostly fractions and scores.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { mainCountry } from '../../shared/main-country.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { daysInMonth, printDate } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { DASHES, dayAt, weekdayAt } from '../vocabulary.js';
import { yearOfDay } from '../year-of.js';

/** Right before these figures a day is meant. */
const BEFORE = wordSet('on by until till since next this last dated');
/** These join two days; one alone behind them may be a fraction. */
const RANGE = wordSet('from between to and or through until');
const OF = wordSet('of');
const DIRECTIONS = wordSet('next this last');
const AT = wordSet('at');
const MONTH_FIRST = new Set(['US', 'PH']);
const LEAP = 2000;

/** `11/20` at `at` that nothing is glued to but the other end of a range. */
const isPair = (article: Article, at: number): boolean =>
  dayAt(article, at) > 0 &&
  dayAt(article, at + 2) > 0 &&
  kindAt(article, at) === TokenKind.Number &&
  kindAt(article, at + 2) === TokenKind.Number &&
  isCharacter(article, at + 1, '/') &&
  isAttached(article, at + 1) &&
  isAttached(article, at + 2) &&
  !isCharacter(article, at + 3, '/%') &&
  !isWordIn(article, at + 3, OF) &&
  (!isAttached(article, at) || isCharacter(article, at - 1, DASHES));

/** Another pair before or behind, with one joint between: a range or a list. */
const isListed = (article: Article, at: number): boolean =>
  (isJoint(article, at + 3) && isPair(article, at + 4)) ||
  (isJoint(article, at - 1) && isPair(article, at - 4));

const isJoint = (article: Article, at: number): boolean =>
  isWordIn(article, at, RANGE) || isCharacter(article, at, `,${DASHES}`);

/** "on 11/20"; in a list the first needs a word before it: "1/2, 1/3" are fractions. */
const isSaidAsDay = (article: Article, at: number): boolean => {
  if (isWordIn(article, at - 1, BEFORE) || weekdayAt(article, at - 1) > 0)
    return inOneSentence(article, at - 1, at);
  if (isWordIn(article, at + 3, AT) && kindAt(article, at + 4) !== TokenKind.Lower) return true;
  if (!isListed(article, at)) return false;
  if (isJoint(article, at - 1) && isPair(article, at - 4)) return isSaidFirst(article, at - 4);
  return isSaidFirst(article, at);
};

const isSaidFirst = (article: Article, at: number): boolean =>
  isWordIn(article, at - 1, BEFORE) ||
  isWordIn(article, at - 1, RANGE) ||
  (isJoint(article, at - 1) && isPair(article, at - 4) && isWordIn(article, at - 5, BEFORE));

const find = (article: Article, at: number): Found | undefined => {
  if (!isCharacter(article, at + 1, '/') || !isPair(article, at) || !isSaidAsDay(article, at))
    return undefined;
  const [first, second] = [dayAt(article, at), dayAt(article, at + 2)];
  // 9/11 is a name by now, 24/7 a timetable
  if (tokenText(article, at) === '9' && second === 11) return undefined;
  const country = first <= 12 && second <= 12 ? mainCountry(article) : undefined;
  const monthFirst = second > 12 || (first <= 12 && (country === undefined || MONTH_FIRST.has(country)));
  const [month, day] = monthFirst ? [first, second] : [second, first];
  if (month > 12 || day > daysInMonth(LEAP, month)) return undefined;
  const directed = isWordIn(article, at - 1, DIRECTIONS) && inOneSentence(article, at - 1, at);
  const start = directed ? at - 1 : at;
  const year = yearOfDay(article, month, day, start, at + 3);
  const open = first <= 12 && second <= 12 && first !== second && country === undefined;
  const more = open ? { ambiguous: true, alt: printDate(year, day, month) } : undefined;
  return dateFound(article, { first: start, last: at + 3, value: printDate(year, month, day), more }, 0.6);
};

export const numericDay: CueRule = {
  id: 'date/numeric-day',
  why: 'Figures with a slash are a day only where a word says so: "on 11/20"; "11/20 of them" is a share.',
  cues: [],
  kinds: [TokenKind.Number],
  find,
};
